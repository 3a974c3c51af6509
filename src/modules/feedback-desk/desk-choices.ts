import { Injectable } from '@nestjs/common';
import { type Bilingual, type Language, say } from '../../shared/language.js';
import { choicesOf, feedbackAbouts, feedbackStates, feedbackTopics } from '../feedback/index.js';
import { Directory } from '../organisation/index.js';
import type { DeskChoiceView, FeedbackDeskFormView } from './feedback-desk.view.js';

type Place = { nameZh: string; nameEn: string };

const nameOf = ({ nameZh, nameEn }: Place): Bilingual => ({ zh: nameZh, en: nameEn });

/** The words that the desk's screens need. */
@Injectable()
export class DeskChoices {
  constructor(private readonly directory: Directory) {}

  form(language: Language): FeedbackDeskFormView {
    const choice = (value: string, label: Bilingual): DeskChoiceView => ({ value, label: say(label, language) });
    const choices = (texts: Readonly<Record<string, Bilingual>>): DeskChoiceView[] =>
      choicesOf(texts).map(({ value, label }) => choice(value, label));
    const departments = this.directory.departments().filter(({ active }) => active);
    return {
      topics: choices(feedbackTopics),
      counties: this.directory.counties().map((county) => choice(county.code, nameOf(county))),
      about: choices(feedbackAbouts),
      states: choices(feedbackStates),
      departments: departments.map((department) => choice(department.id, nameOf(department))),
    };
  }
}

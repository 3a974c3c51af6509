// Loaded into a product whose memory is weighed: what nothing holds any more is not what a console costs. By a signal
// that neither Node nor the product listens to otherwise.
process.on('SIGWINCH', () => globalThis.gc());

export { ClosingStack } from './closing-stack';
export { runProcess } from './run-process';

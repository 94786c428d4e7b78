export { VIOLATION_SEVERITIES, type ViolationSeverity } from '../../registry';

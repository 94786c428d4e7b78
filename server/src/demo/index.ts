export { tellStory, type StoryOptions } from './tell-story';
export { forgetHalfTold } from './telling';

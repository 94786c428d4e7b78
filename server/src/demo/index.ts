export { tellStory, type StoryOptions } from './tell-story';

import { openStage } from './open-stage';

export default openStage;

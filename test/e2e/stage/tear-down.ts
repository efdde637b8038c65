import { closeStage } from './open-stage';

export default closeStage;

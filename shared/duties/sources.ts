import type { Source } from '../policy';

/** A clause of the policy letter. */
export const letter = (clause: string): Source => ({ text: '京工发〔2015〕11号', clause, confidence: 'S' });
/** 《工会法》 of 2021, read in full. */
export const unionLaw = (clause: string): Source => ({ text: '《工会法》', clause, confidence: 'A' });
/** 《北京市实施〈工会法〉办法》 of 2015, read in full. */
export const beijingUnion = (clause: string): Source => ({ text: '《北京市实施〈中华人民共和国工会法〉办法》', clause, confidence: 'A' });
/** 《北京市集体合同条例》 of 2005, read in full. */
export const beijingContract = (clause: string): Source => ({ text: '《北京市集体合同条例》', clause, confidence: 'A' });

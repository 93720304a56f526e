/** What is wrong with the view of a scene; said on screen and by the command line. */
export const story = {
  unusable: (value: string, datasetId: string): string =>
    `значение «${value}» нельзя показать в наборе данных «${datasetId}»`,
  marksNeedMap: (form: string): string =>
    `выделенные регионы и выноски видны на карте и плитке, а сцена показывает форму «${form}»`,
  progress: (index: number, count: number): string => `Сцена ${index} из ${count}`,
};

export type StoryWords = typeof story;

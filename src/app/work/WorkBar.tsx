/** Says that a picture is being made, when that takes so long that one might think nothing happens. */
import { useEffect, useState } from 'react';
import { usePictureWork } from '../store/picture.ts';
import { announce } from '../ui/LiveRegion.tsx';
import { Progress } from '../ui/Progress.tsx';

/** Ms; what is there sooner needs no words. */
const patience = 300;

export function WorkBar() {
  const work = usePictureWork();

  return work && <Patience words={`Laying out ${work.graph.roles.length.toLocaleString('en')} roles …`} />;
}

function Patience({ words }: { readonly words: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isLong) announce(words);
  }, [isLong, words]);
  return isLong && <Progress words={words} />;
}

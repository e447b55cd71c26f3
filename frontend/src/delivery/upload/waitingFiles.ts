import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

const KEY = ['files-dropped-elsewhere'];

/** Takes files that were dropped on another page along to the form. */
export function useDropElsewhere(): (files: File[]) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (files) => {
    queries.setQueryData(KEY, files);
    void navigate('/deliveries/new');
  };
}

/** Gives the form the files that were dropped before it was there, once. */
export function useWaitingFiles(take: (files: File[]) => void): void {
  const queries = useQueryClient();
  const taken = useRef(take);
  useEffect(() => {
    const files = queries.getQueryData<File[]>(KEY);
    queries.removeQueries({ queryKey: KEY });
    if (files !== undefined) taken.current(files);
  }, [queries]);
}

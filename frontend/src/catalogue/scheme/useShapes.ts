import { useQuery } from '@tanstack/react-query';
import type { FeatureCollection } from 'geojson';
import { geoPath } from 'd3-geo';

/** The areas of a GeoJSON file for a picture of them; null for other files and for metres. */
export function useShapes(file: File): FeatureCollection | null {
  const { data } = useQuery({
    queryKey: ['shapes', file.name, file.size, file.lastModified],
    queryFn: async () => shapesOf(await file.text()),
    staleTime: Infinity,
  });
  return data ?? null;
}

/** The features with an outline in degrees; null where there is nothing to draw. */
export function shapesOf(text: string): FeatureCollection | null {
  const parsed = parse(text);
  if (parsed === null) return null;
  const features = parsed.features.filter(
    (feature) => /Polygon$/.test(feature.geometry?.type ?? '') && isDistrict(feature),
  );
  if (features.length === 0) return null;
  const shapes: FeatureCollection = {
    type: 'FeatureCollection',
    features: features.map((feature) => ({
      ...feature,
      id: String(feature.properties?.code ?? feature.id),
    })),
  };
  const bounds = geoPath().bounds(shapes).flat();
  return bounds.every((degree) => Math.abs(degree) <= 180) ? shapes : null;
}

function isDistrict(feature: FeatureCollection['features'][number]): boolean {
  const level: unknown = feature.properties?.level;
  return level === undefined || level === null || level === 'DISTRICT';
}

function parse(text: string): FeatureCollection | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isCollection(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isCollection(parsed: unknown): parsed is FeatureCollection {
  return (
    typeof parsed === 'object' &&
    parsed !== null &&
    'features' in parsed &&
    Array.isArray(parsed.features)
  );
}

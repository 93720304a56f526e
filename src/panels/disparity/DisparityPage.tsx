interface DisparityPageProps {
  readonly indicatorId: string;
}

/** How uneven the chosen indicator is, and where. */
export function DisparityPage({ indicatorId }: DisparityPageProps) {
  return <p>{indicatorId}</p>;
}

import { useAtlas } from '../../data/AtlasContext';
import { useI18n } from '../../i18n/I18nContext';
import type { Formatters } from '../../i18n/formatters';
import type { DiagnosticsWords } from '../../i18n/features/diagnostics.ru';
import { DIAGNOSTICS_WORDS } from './diagnosticsWords';
import type { MachineState } from './readMachine';
import { useFrameRate } from './useFrameRate';

interface MachineRowsProps {
  readonly machine: MachineState | null;
  /** Of the build; `null`: not known. */
  readonly version: string | null;
}

/** How the stand is just now. */
export function MachineRows({ machine, version }: MachineRowsProps) {
  const { format } = useI18n();
  const { dataset } = useAtlas();
  const frameRate = useFrameRate();
  const words = DIAGNOSTICS_WORDS[format.language];
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [words.rows.version, version],
    [words.rows.dataset, `${format.pick(dataset.title)} (${dataset.id})`],
    [words.rows.compiledOn, format.asOf(dataset.compiledOn)],
    ...(machine === null ? [] : rowsOf(machine, words, format)),
    [words.rows.frameRate, frameRate === null ? words.measuring : format.number(frameRate, 0)],
  ];
  return (
    <dl className="diagnostics__rows">
      {rows.map(([label, value]) => (
        <div key={label} className="diagnostics__row">
          <dt>{label}</dt>
          <dd>{value ?? words.none}</dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf(
  machine: MachineState,
  words: DiagnosticsWords,
  format: Formatters,
): readonly (readonly [label: string, value: string | null])[] {
  const { rows } = words;
  const whole = (value: number) => format.number(value, 0);
  const megabytes = (bytes: number) => format.number(bytes / 1e6, 0);
  const { renderer, heapBytes, heapLimitBytes, storageBytes, quotaBytes, uptimeMs } = machine;
  const minutes = Math.floor(uptimeMs / 60_000);
  return [
    [rows.renderer, renderer === null ? null : words.renderers[renderer]],
    [
      rows.screen,
      words.screen(whole(machine.width), whole(machine.height), format.number(machine.pixelRatio, 2)),
    ],
    [
      rows.memory,
      heapBytes === null || heapLimitBytes === null
        ? null
        : words.memory(megabytes(heapBytes), megabytes(heapLimitBytes)),
    ],
    [rows.serviceWorker, words.serviceWorker[machine.hasServiceWorker ? 'active' : 'absent']],
    [rows.network, words.network[machine.isOnline ? 'online' : 'offline']],
    [
      rows.storage,
      storageBytes === null || quotaBytes === null
        ? null
        : words.storage(megabytes(storageBytes), megabytes(quotaBytes)),
    ],
    [rows.uptime, words.uptime(whole(Math.floor(minutes / 60)), whole(minutes % 60))],
    [rows.started, format.moment(machine.startedAt)],
    [rows.browser, machine.userAgent],
    [rows.address, machine.address],
  ];
}

const said: [string, string][] = [
  ['n, p', 'compétence suivante, précédente'],
  ['s', 'la prochaine à lire'],
  ['1, 2, 3', 'entière, en partie, rien'],
  ['r', 'rien, en nommant les plus proches'],
  ['a à h', 'choisir ou retirer une proposition'],
  ['m', 'écrire pourquoi'],
  ['j', 'commencer la phrase par le verdict et ses codes'],
  ['/', 'chercher dans le référentiel détenu'],
  ['Échap', 'quitter un champ'],
  ['Ctrl + Entrée', 'suivante, même depuis un champ'],
]

/** The keys, and the way to turn them off. */
export function KeysHelp({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <details className="desk-keys">
      <summary>Clavier</summary>
      <dl>
        {said.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="toggle">
        <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
        Touches seules actives
      </label>
    </details>
  )
}

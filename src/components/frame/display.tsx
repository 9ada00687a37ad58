const colours = [
  { id: "theme-system", value: "", name: "As my device" },
  { id: "theme-light", value: "light", name: "Light" },
  { id: "theme-dark", value: "dark", name: "Dark" },
];
const sizes = [
  { id: "text-usual", value: "", name: "Usual" },
  { id: "text-larger", value: "larger", name: "Larger" },
];

const papers = [
  { id: "paper-usual", value: "", name: "Usual print" },
  { id: "paper-large", value: "large", name: "Large print" },
];

/** Colours, text size and print size: by the stylesheet alone for this page, kept on the device where script runs. */
export function Display() {
  return (
    <details className="display">
      <summary>Display</summary>
      <Choice name="theme" legend="Colours" choices={colours} />
      <Choice name="text" legend="Text" choices={sizes} />
      <Choice name="paper" legend="Print" choices={papers} />
    </details>
  );
}

type Choices = { name: string; legend: string; choices: readonly { id: string; value: string; name: string }[] };

function Choice({ name, legend, choices }: Choices) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name={name} id={choice.id} value={choice.value} defaultChecked={choice.value === ""} />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}

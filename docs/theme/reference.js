// Opens Scalar with the bundles that the scripts before this one brought; nothing is asked of any server.
const scheme = () => document.documentElement.dataset.scheme;
const colours = () => {
  document.body.classList.toggle("dark-mode", scheme() === "dark");
  document.body.classList.toggle("light-mode", scheme() !== "dark");
};
Scalar.createApiReference("#app", {
  sources: window.workapisBundles,
  generateTagSlug: (tag) => tag.name,
  generateOperationSlug: (operation) => operation.operationId ?? operation.method + operation.path,
  darkMode: scheme() === "dark",
  hideDarkModeToggle: true,
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: "never",
  hideClientButton: true,
  hideTestRequestButton: true,
  documentDownloadType: "none",
  persistAuth: false,
  defaultOpenAllTags: false,
});
colours();
addEventListener("scheme", colours);

#include <plenum/write/manifest.hpp>
#include <plenum/write/yaml.hpp>

namespace plenum::write {

namespace {

void add(std::string& out, const std::vector<Tree>& rows, std::string_view key) {
    out += key;
    out += rows.empty() ? ": []\n" : ":\n";
    for (const auto& row : rows) out += "  - " + flow(row) + '\n';
}

}  // namespace

std::string manifest(const Manifest& manifest) {
    std::string out =
        "# What Plenum made in this folder, and out of what. It tells a paper that somebody wrote into from\n"
        "# one that may be made anew; without this file every paper counts as somebody's own.\n";
    out += "program: " + quoted(manifest.program) + '\n';
    if (!manifest.date.empty()) out += "date: " + quoted(manifest.date) + '\n';
    std::vector<Tree> rows;
    for (const auto& input : manifest.inputs) {
        rows.push_back(
            map({}, {text("as", input.as), text("file", input.file), text("sha256", input.sha256)}));
    }
    add(out, rows, "inputs");
    rows.clear();
    for (const auto& paper : manifest.papers) {
        std::vector<Tree> from;
        for (const auto& each : paper.from) from.push_back(text({}, each));
        rows.push_back(map({}, {text("file", paper.file), text("paper", paper.paper),
                                text("sha256", paper.sha256), list("from", std::move(from))}));
    }
    add(out, rows, "papers");
    return out;
}

}  // namespace plenum::write

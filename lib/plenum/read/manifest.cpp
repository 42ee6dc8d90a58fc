#include <plenum/read/fields.hpp>
#include <plenum/read/manifest.hpp>
#include <plenum/read/yaml.hpp>

#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 4> names{"program", "date", "inputs", "papers"};
constexpr std::array<std::string_view, 3> input_names{"as", "file", "sha256"};
constexpr std::array<std::string_view, 4> paper_names{"file", "paper", "sha256", "from"};

/// Calls `use` with the fields of each map in a list.
template <class F>
void for_each_row(const Fields& fields, std::string_view key, std::span<const std::string_view> known,
                  F use) {
    for (const auto& row : fields.list(key)) {
        if (!row.is_map()) continue;
        const Fields one(row, fields.findings());
        one.only(known, "a row of the manifest");
        use(one);
    }
}

}  // namespace

Manifest manifest(const SourcePtr& source, Diagnostics& out) {
    Manifest result;
    const auto documents = yaml(source, out);
    if (documents.empty() || !documents.front().is_map()) return result;
    Findings findings(source, out);
    const Fields fields(documents.front(), findings);
    fields.only(names, "the manifest");
    result.program = fields.text("program");
    result.date = fields.text("date");
    for_each_row(fields, "inputs", input_names, [&](const Fields& row) {
        result.inputs.push_back(
            {.as = row.text("as"), .file = row.text("file"), .sha256 = row.text("sha256")});
    });
    for_each_row(fields, "papers", paper_names, [&](const Fields& row) {
        result.papers.push_back({.file = row.text("file"),
                                 .paper = row.text("paper"),
                                 .sha256 = row.text("sha256"),
                                 .from = row.texts("from")});
    });
    return result;
}

}  // namespace plenum::read

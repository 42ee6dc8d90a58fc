#include <cli/deciding/words.hpp>
#include <plenum/read/decisions.hpp>

#include <algorithm>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& /*table*/, Diagnostics& out) {
    if (!said.file) {
        deciding::incomplete(said, "a file with the composite is wanted, or - for what is piped in",
                             "plenum composite 12 --decision | plenum decide composite -", out);
        return {};
    }
    const auto before = out.count(Severity::error);
    auto entries = read::decisions(said.file, out);
    if (out.count(Severity::error) > before) return {};
    const auto other = std::ranges::find_if(
        entries, [](const Decision& each) { return !std::holds_alternative<act::Composite>(each.act); });
    if (entries.empty() || other != entries.end()) {
        out.add(
            {.severity = Severity::error,
             .rule = "no-composite",
             .message = entries.empty() ? "there is no composite in this file" : "this entry is no composite",
             .hint = "write it as  plenum composite MOTION --decision  prints it",
             .source = said.file,
             .span = entries.empty() ? Span{} : other->origin.whole,
             .motion = {}});
        return {};
    }
    return entries;
}

}  // namespace

extern const Act composite{
    .name = "composite",
    .group = "What is debated together",
    .takes = "FILE",
    .summary = "A motion that the committee drafted out of several",
    .words = "A file with an entry as  plenum composite --decision  prints it, or - for what is piped in",
    .examples =
        "  plenum composite 12 --decision | plenum decide composite -\n"
        "  plenum composite 12 --decision > draft.yaml       then mend its words, and\n"
        "  plenum decide composite draft.yaml\n",
    .row = "",
    .make = make,
};

}  // namespace plenum::cli::acts

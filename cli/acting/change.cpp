// Which resolution is meant, and where what is done about it is written down.
#include <cli/acting/change.hpp>
#include <cli/naming.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>

namespace plenum::cli {

namespace {

void error(const Named& word, const SourcePtr& source, std::string rule, std::string message,
           std::string hint, Diagnostics& out) {
    out.add({.severity = Severity::error,
             .rule = std::move(rule),
             .message = std::move(message),
             .hint = std::move(hint),
             .source = source,
             .span = word.at,
             .motion = {}});
}

/// The entry that all of the rows have in common; `mixed` when they have not.
std::optional<std::size_t> entry_of(const std::vector<std::size_t>& rows, const Ac1& report, bool& mixed) {
    const auto first = report.rows[rows.front()].recorded;
    mixed = std::ranges::any_of(rows, [&](std::size_t each) { return report.rows[each].recorded != first; });
    return mixed ? std::nullopt : first;
}

std::size_t users_of(std::size_t entry, const Ac1& report) {
    return static_cast<std::size_t>(std::ranges::count_if(
        report.rows, [&](const Ac1Row& row) { return row.recorded && *row.recorded == entry; }));
}

}  // namespace

NamedPart resolution_named(std::string_view word, Span at) {
    auto name = std::string(text::trim(word));
    std::erase(name, ' ');
    while (name.starts_with('*') || name.starts_with('#')) name.erase(0, 1);
    NamedPart result{.motion = {.id = name, .at = at}};
    std::size_t split = std::string::npos;
    std::string inner;
    if (name.ends_with(')') && name.rfind('(') != std::string::npos && name.rfind('(') > 0) {
        split = name.rfind('(');
        inner = name.substr(split + 1, name.size() - split - 2);
    } else if (name.rfind('.') != std::string::npos && name.rfind('.') > 0) {
        split = name.rfind('.');
        inner = name.substr(split + 1);
    }
    const auto part = split == std::string::npos ? 0 : part_number(text::fold(inner));
    if (part == 0) return result;
    result.motion.id = name.substr(0, split);
    result.part = part;
    return result;
}

std::optional<Acting> acting_on(const Named& word, const SourcePtr& source, const ActionReport& known,
                                Diagnostics& out) {
    ActionOn named;
    named.resolution = resolution_named(word.id, word.at);
    named.origin.source = source;
    const actions::Naming naming(known.resolutions, known.report.rows);
    // An id may hold a dot of its own.
    ActionOn whole = named;
    whole.resolution = {.motion = {.id = word.id, .at = word.at}};
    Diagnostics ignored;
    auto rows = named.resolution.part > 0 ? naming.rows(whole, ignored) : std::vector<std::size_t>{};
    if (rows.empty()) rows = naming.rows(named, out);
    if (rows.empty()) return std::nullopt;
    const auto& report = known.report;
    const auto& first = report.rows[rows.front()];
    Acting result{.rows = rows, .id = first.id, .change = {}, .entry = {}};
    bool mixed = false;
    const auto entry = entry_of(rows, report, mixed);
    if (mixed) {
        std::string parts;
        for (const auto each : rows) parts += (parts.empty() ? "" : ", ") + report.rows[each].id;
        error(word, source, "parts-apart",
              "the parts of '" + word.id + "' have actions of their own, so it has to be said which is meant",
              "name one of them: " + parts, out);
        return std::nullopt;
    }
    // A part whose motion has one action for all gets one of its own.
    if (entry && users_of(*entry, report) == rows.size()) result.entry = entry;
    if (rows.size() > 1) result.id = first.id.substr(0, first.id.rfind('.'));
    return result;
}

ActionChange completed(const Acting& acting, const ActionReport& known) {
    auto result = acting.change;
    const auto& row = known.report.rows[acting.rows.front()];
    const bool starts = row.action.status == ActionStatus::not_started && !result.status;
    if (starts && !result.entries.empty()) result.status = ActionStatus::in_progress;
    if (acting.entry || !row.recorded) return result;
    const auto before = row.action;
    if (!result.responsible && !before.responsible.empty()) result.responsible = before.responsible;
    if (!result.status) result.status = before.status;
    if (!result.next && !before.next.empty()) result.next = before.next;
    if (!result.due && !before.due.empty()) result.due = before.due;
    result.entries.insert(result.entries.begin(), before.entries.begin(), before.entries.end());
    return result;
}

}  // namespace plenum::cli

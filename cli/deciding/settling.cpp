#include <cli/deciding/settling.hpp>

#include <algorithm>
#include <sstream>
#include <utility>

namespace plenum::cli {

namespace {

bool same(const Diagnostic& a, const Diagnostic& b) {
    const auto name = [](const Diagnostic& each) { return each.source ? each.source->name() : ""; };
    return a.rule == b.rule && a.message == b.message && name(a) == name(b) && a.span == b.span;
}

/// What is in the one and not in the other.
Diagnostics without(const Diagnostics& all, const Diagnostics& known) {
    Diagnostics result;
    for (const auto& each : all.all()) {
        const bool is_known =
            std::ranges::any_of(known.all(), [&](const Diagnostic& other) { return same(each, other); });
        if (!is_known) result.add(each);
    }
    return result;
}

bool is_about(const Diagnostic& found, const Asked& asked) {
    const auto& whole = asked.said.whole;
    return found.source == asked.said.source && whole.offset <= found.span.offset &&
           found.span.offset <= whole.offset + whole.length;
}

bool is_own_error(const Diagnostic& found, const std::vector<Asked>& asked) {
    return found.severity == Severity::error && std::ranges::any_of(asked, [&](const Asked& each) {
               return is_about(found, each) || (each.said.file && found.source == each.said.file);
           });
}

/// Takes out the rows that have an error; were there any?
bool take_out_faulty(std::vector<Asked>& asked, const Diagnostics& found) {
    return std::erase_if(asked, [&](const Asked& each) {
               return std::ranges::any_of(found.all(), [&](const Diagnostic& one) {
                   return one.severity == Severity::error && is_about(one, each);
               });
           }) > 0;
}

void add(Diagnostics& to, const Diagnostics& more) {
    for (const auto& each : more.all()) to.add(each);
}

/// What the decisions change in what there is to say of the conference.
Diagnostics news(Sitting& before, Sitting& after) {
    auto result = without(after.found(), before.prepared().reading.found);
    // Brackets are worked out for the state before only when something is said of those after.
    return result.empty() ? result : without(result, before.found());
}

}  // namespace

Settling settle(const Asking& asking, std::vector<Asked> asked, Diagnostics wrong, Sitting& before,
                const Sorting& sorting, Session& session) {
    const bool sheet = !asking.from.empty();
    const bool may_drop = sheet && asking.keep_going;
    Settling result;
    result.found = std::move(wrong);
    if (sheet && !asked.empty()) result.sheet = asked.front().said.source;
    if (sheet && !result.found.empty()) result.sheet = result.found.all().front().source;
    while (true) {
        Diagnostics found;
        result.more = made(asked, before, asking.keep_going, found);
        add(result.found, found);
        if (may_drop) take_out_faulty(asked, found);
        const bool faulty = !may_drop && result.found.count(Severity::error) > 0;
        // Of a sheet all faults are told in one go, those too that only show when its rows are replayed.
        result.refused = result.more.empty() || (faulty && !sheet);
        if (result.refused) return result;

        auto sorted_anew = sorting;
        sorted_anew.more = result.more;
        std::ostringstream nobody;
        Session mute{nobody, nobody, session.program};
        result.after = std::make_unique<Sitting>(sorted_anew, mute);
        const auto fresh = news(before, *result.after);
        add(result.found, fresh);
        if (may_drop && take_out_faulty(asked, fresh)) continue;
        const bool own = std::ranges::any_of(
            fresh.all(), [&](const Diagnostic& each) { return is_own_error(each, asked); });
        result.refused = faulty || (fresh.count(Severity::error) > 0 && (own || !asking.keep_going));
        return result;
    }
}

}  // namespace plenum::cli

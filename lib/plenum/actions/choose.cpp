// Some rows of an AC1.
#include <plenum/actions/choose.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <set>

namespace plenum::actions {

namespace {

const std::string& whose(const Ac1Row& row) {
    return row.action.responsible.empty() ? row.suggested : row.action.responsible;
}

/// The name as whole words of what is folded already.
bool holds(const std::string& folded, const std::string& name) {
    const auto is_letter = [&](std::size_t at) {
        const auto byte = static_cast<unsigned char>(folded[at]);
        return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    };
    for (auto at = folded.find(name); at != std::string::npos; at = folded.find(name, at + 1)) {
        const auto end = at + name.size();
        const bool begins = at == 0 || !is_letter(at - 1);
        if (begins && (end == folded.size() || !is_letter(end))) return true;
    }
    return false;
}

}  // namespace

Ac1 chosen(Ac1 report, const Wanted& wanted) {
    const auto name = text::fold(text::trim(wanted.who));
    const auto is_whole = [&](const Ac1Row& row) { return text::fold(whose(row)) == name; };
    const bool whole = std::ranges::any_of(report.rows, is_whole);
    std::erase_if(report.rows, [&](const Ac1Row& row) {
        if (wanted.open && !is_open(row.action.status)) return true;
        if (wanted.overdue && !row.overdue) return true;
        if (name.empty()) return false;
        return whole ? !is_whole(row) : !holds(text::fold(whose(row)), name);
    });
    return report;
}

std::vector<std::string> responsible(const Ac1& report) {
    std::set<std::string> names;
    for (const auto& row : report.rows) {
        if (!whose(row).empty()) names.insert(whose(row));
    }
    return {names.begin(), names.end()};
}

}  // namespace plenum::actions

// Some rows of an AC1.
#include <plenum/actions/choose.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace plenum::actions {

namespace {

const std::string& whose(const Ac1Row& row) {
    return row.action.responsible.empty() ? row.suggested : row.action.responsible;
}

/// "chair of GPC UK" has all the words of "GPC UK chair".
bool has_words(const std::string& whose, const std::string& name) {
    std::set<std::string> known;
    for (auto& word : text::words(whose)) known.insert(std::move(word.folded));
    const auto wanted = text::words(name);
    return !wanted.empty() &&
           std::ranges::all_of(wanted, [&](const text::Word& word) { return known.contains(word.folded); });
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
    const auto name = name_key(wanted.who);
    // As it is written, or else in a longer name, or else by its words in any order.
    const auto is_whole = [&](const Ac1Row& row) { return name_key(whose(row)) == name; };
    const auto is_in = [&](const Ac1Row& row) { return holds(name_key(whose(row)), name); };
    const bool whole = std::ranges::any_of(report.rows, is_whole);
    const bool in = std::ranges::any_of(report.rows, is_in);
    std::erase_if(report.rows, [&](const Ac1Row& row) {
        if (wanted.open && !is_open(row.action.status)) return true;
        if (wanted.overdue && !row.overdue) return true;
        if (name.empty()) return false;
        return !(whole ? is_whole(row) : in ? is_in(row) : has_words(whose(row), name));
    });
    return report;
}

std::string spelled(const Ac1& report, const std::string& who) {
    const auto name = name_key(who);
    const auto found = std::ranges::find_if(
        report.rows, [&](const Ac1Row& row) { return name_key(whose(row)) == name && !name.empty(); });
    return found == report.rows.end() ? who : whose(*found);
}

std::vector<std::string> responsible(const Ac1& report) {
    std::map<std::string, std::string> names;
    for (const auto& row : report.rows) {
        if (!whose(row).empty()) names.emplace(name_key(whose(row)), whose(row));
    }
    std::vector<std::string> result;
    for (auto& [key, name] : names) result.push_back(std::move(name));
    return result;
}

}  // namespace plenum::actions

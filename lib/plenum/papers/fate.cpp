#include <plenum/papers/fate.hpp>

#include <algorithm>
#include <map>

namespace plenum::papers {

namespace {

/// The files of that sort with their sums, whatever order they were written in.
std::map<std::string_view, std::string_view> files(const Manifest& manifest, std::string_view as) {
    std::map<std::string_view, std::string_view> result;
    for (const auto& input : manifest.inputs) {
        if (input.as == as) result.emplace(input.file, input.sha256);
    }
    return result;
}

}  // namespace

Fate fate(std::string_view there, std::string_view recorded, std::string_view wanted) {
    if (wanted.empty()) return there.empty() || there == recorded ? Fate::gone : Fate::edited;
    if (there.empty()) return Fate::made;
    if (there == wanted) return Fate::current;
    return there == recorded ? Fate::made : Fate::edited;
}

bool same_inputs(const Manifest& before, const Manifest& now, const std::vector<std::string>& from) {
    if (before.program != now.program || before.date != now.date) return false;
    return std::ranges::all_of(from,
                               [&](const std::string& as) { return files(before, as) == files(now, as); });
}

const MadePaper* find(const Manifest& manifest, std::string_view file) {
    const auto at = std::ranges::find(manifest.papers, file, &MadePaper::file);
    return at == manifest.papers.end() ? nullptr : &*at;
}

}  // namespace plenum::papers

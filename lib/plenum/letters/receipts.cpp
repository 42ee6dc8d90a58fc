// What was understood of each committee's motions.
#include <plenum/letters/committees.hpp>
#include <plenum/letters/letters.hpp>

#include <algorithm>
#include <map>

namespace plenum::letters {

Letters receipts(const Motions& motions, const Conference& conference,
                 const std::vector<Classification>& classifications, const Diagnostics& findings,
                 const std::vector<std::vector<Already>>& already) {
    std::map<std::string, std::vector<Diagnostic>, std::less<>> by_motion;
    for (const auto& finding : findings.all()) {
        if (!finding.motion.empty()) by_motion[finding.motion].push_back(finding);
    }
    for (auto& [motion, found] : by_motion) {
        std::ranges::stable_sort(found, std::greater<>{}, &Diagnostic::severity);
    }
    Committees committees(conference);
    for (std::size_t i = 0; i < motions.size(); ++i) {
        auto* letter = committees.letter_to(motions[i].from);
        if (letter == nullptr) continue;
        Receipt receipt{.motion = i, .understood = {}, .findings = {}, .already = {}};
        if (i < classifications.size()) receipt.understood = classifications[i];
        if (i < already.size()) receipt.already = already[i];
        if (const auto found = by_motion.find(label(motions[i])); found != by_motion.end())
            receipt.findings = found->second;
        letter->receipts.push_back(std::move(receipt));
    }
    return committees.take();
}

}  // namespace plenum::letters

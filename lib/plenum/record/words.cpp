// The words of motions as conference left them.
#include <plenum/model/amending.hpp>
#include <plenum/record/table.hpp>

#include <algorithm>

namespace plenum::record {

namespace {

/// The carried amendments, in the order they were carried.
std::vector<AmendmentFate*> carried(MotionFate& motion) {
    std::vector<AmendmentFate*> result;
    for (auto& each : motion.amendments) {
        if (each.fate.result && is_carried(each.fate.outcome)) result.push_back(&each);
    }
    std::ranges::stable_sort(result, {}, [](const AmendmentFate* each) { return *each->fate.result; });
    return result;
}

void fold_in(Table& table, MotionFate& motion, AmendmentFate& each) {
    const auto& amendment = table.agenda.amendments[each.amendment];
    const auto where = changed_by(amendment, motion.words);
    auto now = amended(motion.words, amendment);
    if (!where || !now) {
        const auto& entry = table.out.results[*each.fate.result];
        table.add(Severity::warning, "amendment-not-folded-in",
                  "the words that " + table.called(each) + " changes do not stand in " +
                      table.called(motion.motion) + " as it was carried, once and where they should",
                  "is another amendment that changes them recorded as carried?", *each.fate.result,
                  entry.named.at, motion.motion);
        return;
    }
    motion.words = std::move(*now);
    motion.amended_by[static_cast<std::size_t>(where->part)].push_back(each.number);
    each.folded_in = true;
}

}  // namespace

void put_words(Table& table) {
    for (auto& motion : table.out.motions) {
        for (auto* each : carried(motion)) fold_in(table, motion, *each);
    }
}

}  // namespace plenum::record

#include <plenum/learn/score.hpp>

#include <algorithm>

namespace plenum::learn {

namespace {

std::vector<std::vector<std::size_t>> members_by_number(const std::vector<std::size_t>& numbers) {
    std::vector<std::vector<std::size_t>> result;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] >= result.size()) result.resize(numbers[i] + 1);
        result[numbers[i]].push_back(i);
    }
    return result;
}

}  // namespace

std::vector<Outcome> outcomes(const Proposal& proposal) {
    const auto& subjects = proposal.subjects;
    const auto by_subject = members_by_number(subjects);
    std::vector<std::vector<std::vector<std::size_t>>> by_bracket;
    for (const auto& brackets : proposal.brackets) by_bracket.push_back(members_by_number(brackets));

    std::vector<Outcome> result(subjects.size());
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        auto& outcome = result[i];
        const auto& brackets = proposal.brackets_of(i);
        const auto& bracket = by_bracket[proposal.under.empty() ? 0 : proposal.under[i]][brackets[i]];
        const auto same = [&](std::size_t other) { return subjects[other] == subjects[i]; };
        outcome.right = static_cast<double>(std::ranges::count_if(bracket, same)) - 1;
        outcome.proposed = static_cast<double>(bracket.size()) - 1;
        outcome.decided = static_cast<double>(by_subject[subjects[i]].size()) - 1;
        const auto& nearest = proposal.nearest[i];
        outcome.first = !nearest.empty() && same(nearest.front());
        outcome.in_five = std::ranges::any_of(
            nearest.begin(), nearest.begin() + std::min<std::ptrdiff_t>(5, std::ssize(nearest)), same);
    }
    return result;
}

void Sums::add(const Outcome& outcome, double times) {
    right += times * outcome.right;
    proposed += times * outcome.proposed;
    decided += times * outcome.decided;
    b_cubed_precision += times * (outcome.right + 1) / (outcome.proposed + 1);
    b_cubed_recall += times * (outcome.right + 1) / (outcome.decided + 1);
    motions += times;
    if (outcome.decided == 0) return;
    with_partner += times;
    first += outcome.first ? times : 0;
    in_five += outcome.in_five ? times : 0;
}

double f1(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

void Sums::add(const Sums& others) {
    right += others.right;
    proposed += others.proposed;
    decided += others.decided;
    b_cubed_precision += others.b_cubed_precision;
    b_cubed_recall += others.b_cubed_recall;
    motions += others.motions;
    first += others.first;
    in_five += others.in_five;
    with_partner += others.with_partner;
}

double Sums::pair_f1() const {
    return f1(pair_precision(), pair_recall());
}

double Sums::b_cubed_f1() const {
    return motions > 0 ? f1(b_cubed_precision / motions, b_cubed_recall / motions) : 0;
}

Reached Sums::reached() const {
    const auto share = [&](double count) { return with_partner > 0 ? count / with_partner : 0; };
    return {.pair_f1 = pair_f1(),
            .b_cubed_f1 = b_cubed_f1(),
            .partner_first = share(first),
            .partner_in_five = share(in_five)};
}

Sums sums(const std::vector<Outcome>& outcomes) {
    Sums result;
    for (const auto& outcome : outcomes) result.add(outcome);
    return result;
}

}  // namespace plenum::learn

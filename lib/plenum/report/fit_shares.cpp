// Who gets how much of what fits.
#include <plenum/report/fit_shares.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::report {

namespace {

/// "1.4": one place, whatever the locale.
std::string tenths(double value) {
    const auto n = std::lround(value * 10);
    return std::to_string(n / 10) + '.' + std::to_string(n % 10);
}

doc::Figure::Amount share(std::size_t part, std::size_t whole) {
    const auto value = whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    return {.value = value, .shown = std::to_string(part) + " (" + percent(value) + ')'};
}

std::string size_of(const FitShare& share) {
    return share.size.empty() ? "size not known" : share.size;
}

doc::Figure by_size(const Fit& fit) {
    std::size_t stays = 0;
    for (const auto& each : fit.sizes) stays += each.stays;
    doc::Figure figure{
        .caption = "By size of committee: its share of the motions, and of the leads that stay",
        .axis = "Size of committee",
        .series = {"motions", "leads that stay"},
        .bars = {}};
    for (const auto& each : fit.sizes) {
        figure.bars.push_back({size_of(each) + ", " + std::to_string(each.committees),
                               {share(each.motions, fit.motions), share(each.stays, stays)}});
    }
    return figure;
}

doc::Table by_committee(const Fit& fit) {
    doc::Table table{
        .caption =
            "By committee. An even share is what it would lead if leads went by motions "
            "submitted; debated are its motions in a debate that stays, whoever leads it.",
        .head = {"Committee", "Size", "Motions", "Debated", "Leads now", "Leads then", "Even share"},
        .numeric = {false, false, true, true, true, true, true}};
    for (const auto& each : fit.committees) {
        table.rows.push_back(
            {doc::plain(each.name), doc::plain(each.size), doc::plain(std::to_string(each.motions)),
             doc::plain(std::to_string(each.debated)), doc::plain(std::to_string(each.leads)),
             doc::plain(std::to_string(each.stays)), doc::plain(tenths(each.even))});
    }
    return table;
}

std::string named(const FitShare& share) {
    return share.size == "small" ? share.name + " (small)" : share.name;
}

void put_without(doc::Document& document, const Fit& fit) {
    std::vector<std::string> never;
    std::vector<std::string> then;
    std::vector<std::string> undebated;
    for (const auto& each : fit.committees) {
        if (each.motions == 0) continue;
        if (each.leads == 0) never.push_back(named(each));
        if (each.leads > 0 && each.stays == 0) then.push_back(named(each));
        if (each.debated == 0) undebated.push_back(named(each));
    }
    doc::List list;
    const auto add = [&](const std::string& what, const std::vector<std::string>& names) {
        if (!names.empty()) list.items.push_back(doc::plain(what + ": " + listed(names)));
    };
    add("Lead no debate as the agenda stands", never);
    add("Would lead none once this is grey", then);
    add("Would have no motion debated at all", undebated);
    if (!list.items.empty()) document.elements.emplace_back(std::move(list));
}

}  // namespace

void put_shares(doc::Document& document, const Fit& fit) {
    if (fit.committees.empty()) return;
    document.elements.emplace_back(doc::Heading{.text = "Who gets how much of it"});
    const bool sized = std::ranges::any_of(fit.sizes, [](const FitShare& s) { return !s.size.empty(); });
    if (sized) document.elements.emplace_back(by_size(fit));
    put_without(document, fit);
    document.elements.emplace_back(by_committee(fit));
}

}  // namespace plenum::report

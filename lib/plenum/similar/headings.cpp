#include <plenum/similar/headings.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace plenum::similar {

namespace {

// The length that a row of a motion which speaks for nothing in particular is measured against, so
// that the noise of nearly even chances is not blown up to a full row.
constexpr float least_length = 0.3F;

/// What is left after the named sections is spread evenly over the others.
void spread(std::span<float> row, const std::vector<RankedSection>& sections,
            const std::map<std::string_view, std::size_t>& numbers) {
    double named = 0;
    for (const auto& section : sections) named += section.confidence;
    const auto others = row.size() - sections.size();
    const auto rest = others > 0 ? std::max(0.0, 1 - named) / static_cast<double>(others) : 0;
    std::ranges::fill(row, static_cast<float>(rest));
    for (const auto& section : sections) {
        row[numbers.at(section.id)] = static_cast<float>(section.confidence);
    }
}

}  // namespace

Headings::Headings(const std::vector<Classification>& classified) {
    std::map<std::string_view, std::size_t> numbers;
    for (const auto& each : classified) {
        for (const auto& section : each.sections) numbers.try_emplace(section.id, numbers.size());
    }
    count_ = numbers.size();
    if (empty()) return;
    rows_.resize(classified.size() * count_, 0);
    for (std::size_t motion = 0; motion < classified.size(); ++motion) {
        const auto& sections = classified[motion].sections;
        if (sections.empty()) continue;
        const auto values = std::span(rows_).subspan(motion * count_, count_);
        spread(values, sections, numbers);
        const auto mean = std::accumulate(values.begin(), values.end(), 0.0F) / static_cast<float>(count_);
        float squares = 0;
        for (auto& value : values) {
            value -= mean;
            squares += value * value;
        }
        const auto length = std::max(std::sqrt(squares), least_length);
        for (auto& value : values) value /= length;
    }
}

float Headings::alike(std::size_t a, std::size_t b) const {
    if (empty()) return 0;
    const auto left = row(a);
    const auto right = row(b);
    return std::inner_product(left.begin(), left.end(), right.begin(), 0.0F);
}

}  // namespace plenum::similar

// The widths of a table's columns from what stands in them.
#include <plenum/render/document/pdf/widths.hpp>

#include <algorithm>
#include <cmath>

namespace plenum::render::pdf {

namespace {

/// What a column gets at a level of generosity: a long one more than a short one, but by far not as much more
/// as it asks for, so that short ones come to have all they want first.
double granted(const ColumnWish& wish, double level) {
    return std::max(wish.least, std::min(wish.whole, level * std::pow(wish.whole, 0.4)));
}

std::vector<double> shrunk(const std::vector<ColumnWish>& wishes, double room, double least) {
    std::vector<double> result;
    if (least >= room) {
        for (const auto& wish : wishes) result.push_back(wish.least / least * room);
        return result;
    }
    double low = 0;
    double high = room;
    for (int i = 0; i < 50; ++i) {
        const double level = (low + high) / 2;
        double sum = 0;
        for (const auto& wish : wishes) sum += granted(wish, level);
        (sum > room ? high : low) = level;
    }
    for (const auto& wish : wishes) result.push_back(granted(wish, low));
    return result;
}

}  // namespace

std::vector<double> column_widths(const std::vector<ColumnWish>& wishes, double room) {
    double least = 0;
    double whole = 0;
    std::size_t last = 0;
    for (std::size_t c = 0; c < wishes.size(); ++c) {
        least += wishes[c].least;
        whole += wishes[c].whole;
        if (!wishes[c].numeric) last = c;
    }
    if (whole > room) return shrunk(wishes, room, least);
    // A little air for each column, and the rest for the last one of words.
    constexpr double air = 0.3;
    const double share = whole > 0 ? std::min(air, (room - whole) / whole) : 0;
    std::vector<double> result;
    for (const auto& wish : wishes) result.push_back(wish.whole * (1 + share));
    result[last] += room - whole * (1 + share);
    return result;
}

}  // namespace plenum::render::pdf

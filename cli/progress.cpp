#include <cli/progress.hpp>

#include <string>

namespace plenum::cli {

namespace {

constexpr std::size_t takes_long = 5000;

}  // namespace

similar::Progress progress(const Prepared& prepared, Session& session) {
    const auto motions = prepared.reading.motions.size();
    if (!session.terminal || motions < takes_long) return {};
    return [&err = session.err, motions, shown = std::string()](std::string_view step, std::size_t done,
                                                                std::size_t all) mutable {
        const auto percent = all == 0 ? 100 : 100 * done / all;
        std::string line;
        if (done < all) {
            line = std::to_string(motions) + " motions: " + std::string(step) + ", " +
                   std::to_string(percent) + " %";
        }
        if (line == shown) return;
        // Back to the margin, and the rest of the line wiped.
        err << '\r' << line << "\x1b[K" << std::flush;
        shown = line;
    };
}

}  // namespace plenum::cli

// Whom an entry of results.yaml means.
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/record/entry.hpp>

#include <charconv>

namespace plenum::record {

std::optional<std::size_t> Entry::motion(const Named& named, int& part) {
    const auto& motions = table_.motions;
    if (const auto found = motions.find(named.id); found != motions.end()) return found->second;
    const auto dot = named.id.rfind('.');
    if (dot != std::string::npos) {
        const auto* const end = named.id.data() + named.id.size();
        const auto [at, bad] = std::from_chars(named.id.data() + dot + 1, end, part);
        const auto found = motions.find(std::string_view(named.id).substr(0, dot));
        if (bad == std::errc{} && at == end && part > 0 && found != motions.end()) return found->second;
        part = 0;
    }
    unknown(named);
    return std::nullopt;
}

bool Entry::is_number(const Named& named, const std::string& number, const std::string& id,
                      const std::string& what) {
    if (number.empty() || number != named.id) return false;
    error("unknown-" + what, "a number is no id: files keep ids, for numbers may change",
          "write " + id + ", which is printed as " + number, named.at);
    return true;
}

void Entry::unknown(const Named& named) {
    if (table_.is_full()) return;
    std::vector<std::string> halves;
    for (const auto& each : table_.agenda.motions) {
        if (each.split_from == named.id) halves.push_back(each.id);
    }
    if (!halves.empty()) {
        return error("unknown-motion", named.id + " was split, and each half has a result of its own",
                     "name " + plenum::listed(halves), named.at);
    }
    for (const auto& each : table_.out.motions) {
        if (is_number(named, each.number, label(table_.agenda.motions[each.motion]), "motion")) return;
    }
    if (table_.amendments.contains(named.id)) {
        return error("unknown-motion", named.id + " is an amendment, and no motion",
                     "write  amendment: " + named.id, named.at);
    }
    std::vector<std::string_view> ids;
    for (const auto& each : table_.motions) ids.emplace_back(each.first);
    nearest(named, "motion", ids);
}

std::optional<std::size_t> Entry::amendment() {
    const auto& named = result_.named;
    const auto found = table_.amendments.find(named.id);
    if (found != table_.amendments.end()) return found->second;
    if (table_.motions.contains(named.id)) {
        error("unknown-amendment", named.id + " is a motion, and no amendment", "write  motion: " + named.id,
              named.at);
        return std::nullopt;
    }
    std::vector<std::string_view> ids;
    for (const auto& each : table_.agenda.amendments) ids.emplace_back(each.id);
    for (const auto& motion : table_.out.motions) {
        for (const auto& each : motion.amendments) {
            if (is_number(named, each.number, table_.agenda.amendments[each.amendment].id, "amendment"))
                return std::nullopt;
        }
    }
    nearest(named, "amendment", ids);
    return std::nullopt;
}

void Entry::nearest(const Named& named, const std::string& what, const std::vector<std::string_view>& ids) {
    if (table_.is_full()) return;
    const auto near = text::nearest(named.id, ids);
    error("unknown-" + what, "there is no " + what + " '" + named.id + "'",
          near.empty() ? "is it spelled as in the file it came in?"
                       : "did you mean '" + std::string(near) + "'?",
          named.at);
}

}  // namespace plenum::record

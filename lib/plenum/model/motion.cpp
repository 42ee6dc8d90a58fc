#include <plenum/model/motion.hpp>

namespace plenum {

std::string label(const Motion& motion) {
    if (!motion.id.empty()) return motion.id;
    const auto& origin = motion.origin;
    if (!origin.source) return "(a motion without an id)";
    return std::string(origin.source->name()) + ":" +
           std::to_string(origin.source->position(origin.whole.offset).line);
}

std::string whole_text(const Motion& motion) {
    std::string result = motion.text;
    for (const auto& part : motion.parts) result += (result.empty() ? "" : " ") + part.text;
    return result;
}

}  // namespace plenum

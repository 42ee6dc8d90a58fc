#include <plenum/model/composite.hpp>

namespace plenum {

std::string name(const Composite::Source& source, std::string_view motion) {
    std::string result(motion);
    if (source.part > 0) result += '.' + std::to_string(source.part);
    return result;
}

}  // namespace plenum

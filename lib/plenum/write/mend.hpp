#pragma once

#include <plenum/base/diagnostic.hpp>
#include <plenum/model/motion.hpp>

#include <cstddef>
#include <functional>
#include <vector>

namespace plenum::write {

/// What texts come to: the motions in them, and what there is to say about these.
struct View {
    Motions motions;
    Diagnostics found;
};
using Look = std::function<View(const std::vector<SourcePtr>&)>;

/// A text as it was and as it is when mended.
struct Mended {
    SourcePtr before;
    SourcePtr after;
    std::size_t findings = 0;  ///< how many fewer there are
};

/// Makes the fixes of all findings about `sources`, and those of the findings that are left, until there is
/// none any more that makes anything better. `look` says what there is to find in texts; it has to be a pure
/// function.
///
/// A fix is kept only when its finding is gone, every motion is still there with as many parts, and none has
/// more findings of any rule than before; so mending a second time changes nothing. Gives the texts that
/// were changed, in their order.
std::vector<Mended> mend(const std::vector<SourcePtr>& sources, const Look& look);

}  // namespace plenum::write

#include "rejects/rejectoutputs.h"

#include "rejects/commandrejectoutput.h"
#include "rejects/streamrejectoutput.h"

namespace packledger::rejects {

std::unique_ptr<scan::RejectOutput> makeRejectOutput(const scan::RejectSettings &settings)
{
    if (settings.line == scan::RejectSettings::Line::Command)
        return std::make_unique<CommandRejectOutput>(settings);
    return std::make_unique<StreamRejectOutput>(settings);
}

} // namespace packledger::rejects

#include "transport/settledfiles.h"

#include "base/baseerrors.h"
#include "transport/patience.h"

namespace packledger::transport {

Result<std::vector<ListedFile>> SettledFiles::find(const List &list, const Progress &progress)
{
    for (bool isLastLook = false;; isLastLook = true) {
        const Result<std::vector<ListedFile>> listed = list();
        if (!listed)
            return fail(listed.error());
        std::vector<ListedFile> whole;
        QHash<QByteArray, Look> looks;
        for (const ListedFile &file : *listed) {
            Look look = m_looks.value(file.name);
            if (!look.since.isValid() || look.file != file) {
                look = { file, {} };
                look.since.start();
            }
            looks.insert(file.name, look);
            if (m_settleMs == 0 || look.since.hasExpired(m_settleMs))
                whole.push_back(file);
        }
        m_looks = looks;
        if (isLastLook || whole.size() == listed->size())
            return whole;
        if (!pause(m_settleMs + 1, progress))
            return fail(codes::cancelled);
    }
}

} // namespace packledger::transport

#include "partners/waywork.h"

namespace packledger::partners {

namespace {
constexpr int mostAtOnce = 2; // a keychain that waits for its password must not hold up a connection's test
} // namespace

WayWork::WayWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(mostAtOnce);
}

WayWork::~WayWork()
{
    m_pool.waitForDone();
}

} // namespace packledger::partners

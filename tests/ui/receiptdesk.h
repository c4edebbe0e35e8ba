#pragma once

#include "dock/receiptpresenter.h"
#include "support/dock.h"

#include <QSignalSpy>
#include <QTest>

namespace packledger::test {

/// A pallet on the dock, to be received by a presenter on a real ledger in its own thread.
class ReceiptDesk
{
protected:
    void begin()
    {
        m_dock = std::make_unique<Dock>();
        m_receipt = m_dock->pallet();
        m_service = std::make_unique<common::LedgerService>(m_dock->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_dock->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
    }
    void end()
    {
        m_service.reset();
        m_dock.reset();
    }
    static scan::ScanReading reading(const QByteArray &serial)
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = "0100361414312340172806301" + QByteArray("0L1\x1D") + "21" + serial;
        code.source = QStringLiteral("test");
        return code;
    }
    std::unique_ptr<dock::ReceiptPresenter> presenter()
    {
        auto made = std::make_unique<dock::ReceiptPresenter>(*m_service, m_dock->clock);
        made->setSession(m_dock->ana);
        made->open(m_receipt);
        return made;
    }

    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<common::LedgerService> m_service;
    ReceiptId m_receipt;
};

} // namespace packledger::test

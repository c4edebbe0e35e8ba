#pragma once

#include "packing/packingpresenter.h"
#include "packing/reworkpresenter.h"
#include "support/packingbench.h"
#include "workflow/pools.h"
#include "workflow/printacts.h"
#include "workflow/printchoice.h"
#include "workflow/printers.h"

#include <QSignalSpy>

namespace packledger::test {

using packing::PackingPresenter;
using packing::ReworkPresenter;

/// The packing and the rework station without a window, on a real ledger in its own thread: twelve packs, two cases, a
/// pack of another lot, and a rule that three packs fill a case.
class PackingStations
{
protected:
    void open()
    {
        m_bench = std::make_unique<PackingBench>();
        m_bench->make(PackingBench::range("u", 1, 12) + QByteArrayList { "c1", "c2" });
        m_bench->make({ "u50" }, "L2");
        m_bench->rule(PackingBench::casesOf(3));
        m_service = std::make_unique<common::LedgerService>(m_bench->clock);
        QSignalSpy opened(m_service.get(), &common::LedgerService::opened);
        m_service->open(m_bench->siteFolder());
        QTRY_COMPARE(opened.size(), 1);
        m_packing = std::make_unique<PackingPresenter>(*m_service, m_bench->clock);
        m_packing->setSession(m_bench->ana);
        m_rework = std::make_unique<ReworkPresenter>(*m_service, m_bench->clock);
        m_rework->setSession(m_bench->ana);
    }
    void close()
    {
        m_packing.reset();
        m_rework.reset();
        m_service.reset();
        m_bench.reset();
    }

    static scan::ScanReading reading(const QByteArray &name, const QByteArray &lot = "L1")
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]d2";
        code.bytes = bytes(name, lot);
        code.source = QStringLiteral("test");
        return code;
    }
    static QByteArray bytes(const QByteArray &name, const QByteArray &lot = "L1")
    {
        const QByteArray gtin = PackingBench::key(name).gtin()->digits();
        return "01" + gtin + "1728063010" + lot
            + "\x1D"
              "21"
            + name;
    }
    void scan(const QByteArray &name, const QByteArray &lot = "L1")
    {
        QSignalSpy changed(m_packing.get(), &PackingPresenter::stateChanged);
        m_packing->handleReading(reading(name, lot));
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(isSettled());
    }
    void rework(const QByteArray &name)
    {
        QSignalSpy changed(m_rework.get(), &ReworkPresenter::stateChanged);
        m_rework->handleReading(reading(name));
        QTRY_VERIFY(!changed.isEmpty());
    }
    /// Whether what was posted before has been answered.
    bool isSettled()
    {
        bool isAnswered = false;
        m_service->run(
            m_service.get(), [](ledger::Site &) -> Result<bool> { return true; },
            [&isAnswered](const Result<bool> &) { isAnswered = true; });
        return QTest::qWaitFor([&] { return isAnswered; });
    }
    [[nodiscard]] int taken() const
    {
        return int(std::count_if(m_packing->state().places.begin(), m_packing->state().places.end(),
            [](const packing::Slot &place) { return !place.code.isEmpty(); }));
    }

    /// SSCCs to draw from, and a printer for cases at the station, which has no name here.
    void prepareLabels()
    {
        QVERIFY(m_bench->write([this](ledger::WriteTransaction &transaction) -> Result<void> {
            workflow::PoolSpec pool;
            pool.kind = ledger::PoolKind::Sscc;
            pool.companyPrefix = "0399999";
            if (const auto made = workflow::makePool(transaction, m_bench->ana, pool); !made)
                return fail(made.error());
            if (const auto kept = workflow::keepPrinter(transaction, m_bench->ana,
                    { QStringLiteral("Bench"), QStringLiteral("tcp://10.0.0.5"), "zpl", 203 });
                !kept)
                return kept;
            return workflow::choosePrint(transaction, m_bench->ana, {}, ledger::Level::Case,
                { QStringLiteral("Bench"), {}, workflow::PrintMoment::Full });
        }));
    }
    void scanContainer(const gs1::ItemKey &sscc)
    {
        scan::ScanReading code;
        code.symbologyIdentifier = "]C1";
        code.bytes = sscc.text();
        code.source = QStringLiteral("test");
        QSignalSpy changed(m_packing.get(), &PackingPresenter::stateChanged);
        m_packing->handleReading(code);
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_VERIFY(isSettled());
    }
    /// What became of its label.
    ledger::LabelState labelOf(const gs1::ItemKey &key)
    {
        return *m_bench->ledger().read([&](ledger::View &view) -> Result<ledger::LabelState> {
            const auto label = view.line().printing.labelOf(key);
            return label ? label->state : ledger::LabelState::Cancelled;
        });
    }
    /// The container of the latest print job.
    gs1::ItemKey printedLast()
    {
        return *m_bench->ledger().read([](ledger::View &view) -> Result<gs1::ItemKey> {
            return view.line().printing.labels(view.line().printing.jobs(1).front().id).front().key;
        });
    }

    std::unique_ptr<PackingBench> m_bench;
    std::unique_ptr<common::LedgerService> m_service;
    std::unique_ptr<PackingPresenter> m_packing;
    std::unique_ptr<ReworkPresenter> m_rework;
};

} // namespace packledger::test

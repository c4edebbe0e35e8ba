#include "support/diskimages.h"
#include "support/dock.h"
#include "support/proof.h"

using namespace packledger;
using namespace packledger::ledger;
using namespace packledger::test;
using namespace packledger::workflow;

/// The power fails at moments nobody chose, and with it goes what was not synced. What was acknowledged is there.
class tst_PowerLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoAcknowledgedScan();
    void losesNoScanAcknowledgedAfterAFailedSync();
    void findsAnAcknowledgementBeforeItsCommit();
    void findsADiskThatDoesNotSync();

private:
    enum class Acknowledge { AfterCommit, BeforeCommit };
    /// A morning at the dock, recorded; the marks are the uuids of acknowledged scans.
    std::vector<DiskStep> recorded(Acknowledge when, const DiskFault &fault = {});
    DiskImages images(std::vector<DiskStep> steps) const;
    /// Of so many images, how many lack something or do not verify; says what the first one lacks.
    int broken(const DiskImages &images, int count, QByteArray &first) const;
    QByteArray fault(const DiskImages::Image &image) const;

    Dock m_dock;
    QTemporaryDir m_folder;
    ReceiptId m_receipt;
    QByteArrayList m_names;

    QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
};

void tst_PowerLoss::initTestCase()
{
    for (int i = 1; i <= 400; ++i)
        m_names.append("u" + QByteArray::number(i));
    m_dock.document({ Dock::commissioned(m_names + QByteArrayList { "c1" }), Dock::packed("c1", m_names),
        Dock::shipped({ "c1" }) });
    m_receipt = m_dock.receiptOf(m_dock.shipments().front().id);
    m_dock.copySiteTo(at("before"));
}

std::vector<DiskStep> tst_PowerLoss::recorded(Acknowledge when, const DiskFault &fault)
{
    copyFolder(at("before"), at("site"));
    const access::Session ana = access::Session::forOperator("ana");
    FaultyDisk disk;
    disk.record();
    disk.arm(fault);
    qsizetype next = 0;
    // The program is closed and started again in between; checkpoints come as they come.
    for (const qsizetype end : { qsizetype(250), m_names.size() }) {
        Result<Site> site = Site::open(at("site"), m_dock.clock);
        if (!site)
            return {};
        site->ledger().setActor({ "ana", "dock 2" });
        for (; next < end; ++next) {
            ScannedCode code = Dock::code(m_names.at(next));
            code.uuid = m_names.at(next);
            ReceivingSession session(m_receipt, ana, ReceivingSession::Counting::Not);
            const auto outcome = site->ledger().write([&](WriteTransaction &transaction) {
                auto accepted = session.accept(transaction, code);
                if (when == Acknowledge::BeforeCommit)
                    disk.mark(code.uuid);
                return accepted;
            });
            if (outcome && when == Acknowledge::AfterCommit)
                disk.mark(code.uuid);
        }
    }
    return disk.stopRecording();
}

DiskImages tst_PowerLoss::images(std::vector<DiskStep> steps) const
{
    QFile ledger(Site::ledgerFile(at("before")));
    if (!ledger.open(QIODevice::ReadOnly))
        qFatal("no ledger");
    return DiskImages({ { Site::ledgerFile(at("site")), ledger.readAll() } }, std::move(steps));
}

QByteArray tst_PowerLoss::fault(const DiskImages::Image &image) const
{
    copyFolder(at("before"), at("site"));
    for (auto file = image.files.cbegin(); file != image.files.cend(); ++file) {
        QFile to(file.key());
        if (!to.open(QIODevice::WriteOnly) || to.write(file.value()) != file.value().size())
            return "cannot write the image";
    }
    Result<Site> site = Site::open(at("site"), m_dock.clock);
    if (!site)
        return "does not open: " + QByteArray(site.error().code.name().data());
    const Result<LedgerCheck> check = checkLedger(site->ledger(), m_folder.path());
    if (!check || !check->chainIntact || !check->projectionMatches || !check->storageSound)
        return "does not verify: "
            + (check ? (check->differingTables + check->storageFaults).join(' ') : QByteArray("no check"));
    const Result<QByteArray> lost = site->ledger().read([&](View &view) -> Result<QByteArray> {
        for (const QByteArray &uuid : image.marks) {
            if (!view.receipts().scan(uuid))
                return "lost " + uuid + " of " + QByteArray::number(image.marks.size());
        }
        return QByteArray();
    });
    return lost.value_or("cannot be read");
}

int tst_PowerLoss::broken(const DiskImages &images, int count, QByteArray &first) const
{
    QRandomGenerator random(20261122);
    int found = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray wrong = fault(images.any(random));
        if (!wrong.isEmpty() && ++found == 1)
            first = "image " + QByteArray::number(i) + ": " + wrong;
    }
    return found;
}

void tst_PowerLoss::losesNoAcknowledgedScan()
{
    const DiskImages disk = images(recorded(Acknowledge::AfterCommit));
    QVERIFY(disk.moments() > 1000);
    const int count = inFull() ? 1500 : 60;
    QByteArray first;
    const int found = broken(disk, count, first);
    QVERIFY2(found == 0, first.constData());
    qInfo("%d images of %d moments", count, int(disk.moments()));
}

void tst_PowerLoss::losesNoScanAcknowledgedAfterAFailedSync()
{
    for (const int sync : { 2, 60, 150 }) {
        DiskFault fault;
        fault.call = DiskFault::Call::Sync;
        fault.at = sync;
        QByteArray first;
        QVERIFY2(broken(images(recorded(Acknowledge::AfterCommit, fault)), inFull() ? 300 : 10, first) == 0,
            ("sync " + QByteArray::number(sync) + ": " + first).constData());
    }
}

// The proof itself is put to the proof: each of these bugs must be found.
void tst_PowerLoss::findsAnAcknowledgementBeforeItsCommit()
{
    QByteArray first;
    QVERIFY(broken(images(recorded(Acknowledge::BeforeCommit)), inFull() ? 300 : 40, first) > 0);
}

void tst_PowerLoss::findsADiskThatDoesNotSync()
{
    std::vector<DiskStep> steps = recorded(Acknowledge::AfterCommit);
    std::erase_if(steps, [](const DiskStep &step) { return step.kind == DiskStep::Kind::Sync; });
    QByteArray first;
    QVERIFY(broken(images(std::move(steps)), inFull() ? 100 : 20, first) > 0);
}

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"

#include "asn/asn856reader.h"

#include "asn/asnerrors.h"
#include "asn/shipnoticebuilder.h"
#include "asn/x12segmentreader.h"
#include "asn/x12value.h"

#include <QSet>

#include <memory>

namespace packledger::asn {

namespace {

// A pallet load of 100,000 lines is about 600,000 segments in 20 MB.
constexpr int maxSegments = 500'000;
constexpr qint64 maxSetSize = 64 * 1024 * 1024;

// AK502 of a transaction set.
constexpr int setNotSupported = 1;
constexpr int setWithoutTrailer = 2;
constexpr int setControlDiffers = 3;
constexpr int setCountDiffers = 4;
constexpr int setHasSegmentFaults = 5;
constexpr int setNotUnique = 23;

// AK905 of a functional group.
constexpr int groupNotSupported = 1;
constexpr int groupWithoutTrailer = 3;
constexpr int groupControlDiffers = 4;
constexpr int groupCountDiffers = 5;

using Outcome = SetAcknowledgement::Outcome;

/// The number an envelope's trailer counts with; -1 where it is none.
qint64 count(QByteArrayView text)
{
    return x12Quantity(text).value_or(-1);
}

/// One run over a device: the envelope's state, from ISA to IEA.
class Reading
{
public:
    Reading(QIODevice &device, const QString &fileName, const Asn856Reader::Sink &sink, Findings &findings,
        std::vector<GroupAcknowledgement> &acknowledgements)
        : m_reader(device, fileName)
        , m_fileName(fileName)
        , m_sink(sink)
        , m_findings(findings)
        , m_acknowledgements(acknowledgements)
    {
    }

    Result<void> run()
    {
        const Result<void> done = readAll();
        if (!done && !m_isStoppedBySink)
            rejectOpenInterchange();
        if (!done)
            return done;
        if (m_accepted == 0)
            return m_firstRejection ? fail(*m_firstRejection)
                                    : fail(codes::asnNoShipNotice, {}, { m_fileName, 0, 0, {} });
        return {};
    }

private:
    Result<void> readAll()
    {
        for (;;) {
            const Result<bool> more = m_reader.next(m_segment);
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            const Result<void> taken = take();
            if (!taken)
                return taken;
        }
    }

    Result<void> take()
    {
        const QByteArrayView id = m_segment.id();
        if (id == "ISA")
            return beginInterchange();
        if (id == "GS")
            return beginGroup();
        if (id == "ST")
            return beginSet();
        if (id == "SE")
            return endSet();
        if (id == "GE")
            return endGroup();
        if (id == "IEA")
            return endInterchange();
        if (id == "TA1" && !m_hasGroup)
            return {};
        if (!m_hasSet)
            return fail(codes::asnEnvelope, QStringLiteral("%1 outside a transaction set").arg(x12Text(id)), here());
        m_setSize += m_segment.text.size();
        if (++m_position > maxSegments || m_setSize > maxSetSize)
            return fail(codes::asnTooLarge,
                QStringLiteral("a transaction set of more than %1 segments or %2 MB")
                    .arg(maxSegments)
                    .arg(maxSetSize / 1024 / 1024),
                here());
        if (m_builder)
            m_builder->add(m_segment, m_position);
        return {};
    }

    Result<void> beginInterchange()
    {
        m_interchange = {};
        m_interchange.senderQualifier = m_segment.at(5).toByteArray();
        m_interchange.sender = m_segment.at(6).toByteArray();
        m_interchange.receiverQualifier = m_segment.at(7).toByteArray();
        m_interchange.receiver = m_segment.at(8).toByteArray();
        m_interchange.usage = m_segment.at(15).toByteArray();
        m_interchangeControl = m_segment.at(13).toByteArray();
        const QDate date = x12Date(m_segment.at(9), 2026);
        m_year = date.isValid() ? date.year() : 2026;
        m_groups = 0;
        m_firstOfInterchange = m_acknowledgements.size();
        if (!m_reader.isFixedWidth())
            m_findings.push_back(
                { Severity::Warning, codes::asnEnvelope, QStringLiteral("ISA is not of fixed width"), here() });
        if (m_interchange.usage == "T")
            m_findings.push_back({ Severity::Note, codes::asnTest, x12Text(m_interchange.sender), here() });
        return {};
    }

    Result<void> endInterchange()
    {
        if (m_hasGroup)
            return fail(codes::asnEnvelope, QStringLiteral("IEA before GE"), here());
        if (m_segment.at(2) != m_interchangeControl)
            return fail(codes::asnControlNumber,
                QStringLiteral("ISA13 %1, IEA02 %2").arg(x12Text(m_interchangeControl), x12Text(m_segment.at(2))),
                here());
        if (count(m_segment.at(1)) != m_groups)
            return fail(codes::asnSegmentCount,
                QStringLiteral("IEA01 says %1 groups, there are %2").arg(x12Text(m_segment.at(1))).arg(m_groups),
                here());
        return {};
    }

    Result<void> beginGroup()
    {
        if (m_hasGroup)
            return fail(codes::asnEnvelope, QStringLiteral("GS before GE"), here());
        m_hasGroup = true;
        ++m_groups;
        m_setControls.clear();
        m_group = m_interchange;
        m_group.functionalId = m_segment.at(1).toByteArray();
        m_group.applicationSender = m_segment.at(2).toByteArray();
        m_group.applicationReceiver = m_segment.at(3).toByteArray();
        m_group.control = m_segment.at(6).toByteArray();
        m_group.version = m_segment.at(8).toByteArray();
        if (m_group.functionalId != "SH" && m_group.functionalId != "FA") {
            m_group.codes.push_back(groupNotSupported);
            m_findings.push_back({ Severity::Warning, codes::asnNotSupported,
                QStringLiteral("GS*%1").arg(x12Text(m_group.functionalId)), here() });
        }
        return {};
    }

    Result<void> endGroup()
    {
        if (!m_hasGroup)
            return fail(codes::asnEnvelope, QStringLiteral("GE without GS"), here());
        if (m_hasSet)
            closeSet({ setWithoutTrailer }, Error { codes::asnSegmentMissing, QStringLiteral("SE"), here() });
        const qint64 included = count(m_segment.at(1));
        m_group.included = int(std::clamp<qint64>(included, 0, 999'999));
        if (m_segment.at(2) != m_group.control)
            return failGroup(groupControlDiffers, codes::asnControlNumber,
                QStringLiteral("GS06 %1, GE02 %2").arg(x12Text(m_group.control), x12Text(m_segment.at(2))));
        if (included != qint64(m_group.sets.size()))
            return failGroup(groupCountDiffers, codes::asnSegmentCount,
                QStringLiteral("GE01 says %1 sets, there are %2")
                    .arg(x12Text(m_segment.at(1)))
                    .arg(m_group.sets.size()));
        keepGroup();
        return {};
    }

    tl::unexpected<Error> failGroup(int groupCode, ErrorCode code, const QString &detail)
    {
        m_group.codes.push_back(groupCode);
        keepGroup();
        return fail(code, detail, here());
    }

    void keepGroup()
    {
        m_hasGroup = false;
        if (m_group.functionalId != "FA")
            m_acknowledgements.push_back(std::move(m_group));
        m_group = {};
    }

    Result<void> beginSet()
    {
        if (!m_hasGroup)
            return fail(codes::asnEnvelope, QStringLiteral("ST without GS"), here());
        if (m_hasSet)
            closeSet({ setWithoutTrailer }, Error { codes::asnSegmentMissing, QStringLiteral("SE"), here() });
        m_hasSet = true;
        m_position = 1;
        m_setSize = 0;
        m_set = {};
        m_set.type = m_segment.at(1).toByteArray();
        m_set.control = m_segment.at(2).toByteArray();
        if (m_set.type != "856" || m_group.functionalId != "SH")
            return {};
        ShipNotice notice;
        notice.version = m_group.version;
        notice.sender = m_group.sender;
        notice.receiver = m_group.receiver;
        notice.interchangeControl = m_interchangeControl;
        notice.groupControl = m_group.control;
        notice.setControl = m_set.control;
        notice.isTest = m_group.usage == "T";
        m_builder = std::make_unique<ShipNoticeBuilder>(std::move(notice), m_year, m_fileName);
        return {};
    }

    Result<void> endSet()
    {
        if (!m_hasSet)
            return fail(codes::asnEnvelope, QStringLiteral("SE without ST"), here());
        ++m_position;
        std::vector<int> setCodes;
        std::optional<Error> error;
        const auto refuse = [&](int setCode, ErrorCode code, const QString &detail) {
            setCodes.push_back(setCode);
            if (!error)
                error = Error { code, detail, here() };
        };
        if (m_segment.at(2) != m_set.control)
            refuse(setControlDiffers, codes::asnControlNumber,
                QStringLiteral("ST02 %1, SE02 %2").arg(x12Text(m_set.control), x12Text(m_segment.at(2))));
        if (count(m_segment.at(1)) != m_position)
            refuse(setCountDiffers, codes::asnSegmentCount,
                QStringLiteral("SE01 says %1 segments, there are %2").arg(x12Text(m_segment.at(1))).arg(m_position));
        if (m_setControls.contains(m_set.control))
            refuse(setNotUnique, codes::asnControlNumber,
                QStringLiteral("ST02 %1 occurs twice").arg(x12Text(m_set.control)));
        if (!m_builder && m_group.functionalId == "SH")
            refuse(setNotSupported, codes::asnNotSupported, QStringLiteral("ST*%1").arg(x12Text(m_set.type)));
        m_setControls.insert(m_set.control);
        if (m_builder)
            m_builder->finish(m_segment, m_position);
        std::optional<ShipNotice> notice = closeSet(std::move(setCodes), std::move(error));
        if (!notice)
            return {};
        ++m_accepted;
        Result<void> sunk = m_sink(std::move(*notice));
        m_isStoppedBySink = !sunk;
        return sunk;
    }

    /// Ends the set as the builder and the envelope found it. The notice, where it is accepted.
    std::optional<ShipNotice> closeSet(std::vector<int> setCodes, std::optional<Error> error)
    {
        m_hasSet = false;
        m_set.codes = std::move(setCodes);
        std::optional<ShipNotice> notice;
        if (m_builder) {
            SetFaults &faults = m_builder->faults();
            if (!error)
                error = faults.rejection();
            Findings findings = faults.takeFindings();
            m_findings.insert(
                m_findings.end(), std::make_move_iterator(findings.begin()), std::make_move_iterator(findings.end()));
            m_set.faults = faults.takeSegments();
            if (!m_set.faults.empty())
                m_set.codes.push_back(setHasSegmentFaults);
            if (!error)
                notice = m_builder->takeNotice();
            m_builder.reset();
        }
        const bool isRefused = error || m_group.functionalId != "SH";
        m_set.outcome = isRefused  ? Outcome::Rejected
            : m_set.faults.empty() ? Outcome::Accepted
                                   : Outcome::AcceptedWithErrors;
        if (error) {
            m_findings.push_back({ Severity::Error, error->code, error->detail, error->where });
            if (!m_firstRejection)
                m_firstRejection = error;
        }
        m_group.sets.push_back(std::move(m_set));
        return notice;
    }

    /// Nothing of an interchange that is cut off or contradicts itself is accepted.
    void rejectOpenInterchange()
    {
        if (m_hasSet)
            closeSet({ setWithoutTrailer }, Error { codes::asnTruncated, QStringLiteral("no SE"), here() });
        if (m_hasGroup) {
            m_group.included = int(m_group.sets.size());
            m_group.codes.push_back(groupWithoutTrailer);
            keepGroup();
        }
        for (size_t i = m_firstOfInterchange; i < m_acknowledgements.size(); ++i) {
            for (SetAcknowledgement &set : m_acknowledgements[i].sets)
                set.outcome = Outcome::Rejected;
        }
    }

    [[nodiscard]] Where here() const
    {
        QString path = x12Text(m_segment.id());
        if (m_hasSet)
            path = QStringLiteral("ST*%1 segment %2 %3").arg(x12Text(m_set.control)).arg(m_position).arg(path);
        return { m_fileName, m_segment.line, 0, path };
    }

    X12SegmentReader m_reader;
    X12Segment m_segment;
    QString m_fileName;
    const Asn856Reader::Sink &m_sink;
    Findings &m_findings;
    std::vector<GroupAcknowledgement> &m_acknowledgements;

    GroupAcknowledgement m_interchange; ///< what every group of the interchange says of ISA
    QByteArray m_interchangeControl;
    int m_year = 2026;
    int m_groups = 0;
    size_t m_firstOfInterchange = 0;

    GroupAcknowledgement m_group;
    bool m_hasGroup = false;
    QSet<QByteArray> m_setControls;

    SetAcknowledgement m_set;
    bool m_hasSet = false;
    int m_position = 0;
    qint64 m_setSize = 0;
    std::unique_ptr<ShipNoticeBuilder> m_builder; ///< null for a set that is no ship notice

    int m_accepted = 0;
    std::optional<Error> m_firstRejection;
    bool m_isStoppedBySink = false;
};

} // namespace

Result<void> Asn856Reader::read(QIODevice &device, const QString &fileName, const Sink &sink)
{
    m_findings.clear();
    m_acknowledgements.clear();
    return Reading(device, fileName, sink, m_findings, m_acknowledgements).run();
}

Result<std::vector<ShipNotice>> Asn856Reader::read(QIODevice &device, const QString &fileName)
{
    std::vector<ShipNotice> notices;
    const Result<void> done = read(device, fileName, [&notices](ShipNotice &&notice) -> Result<void> {
        notices.push_back(std::move(notice));
        return {};
    });
    if (!done)
        return fail(done.error());
    return notices;
}

int Asn856Reader::rejectedSets() const
{
    int rejected = 0;
    for (const GroupAcknowledgement &group : m_acknowledgements)
        rejected += int(group.sets.size()) - group.accepted();
    return rejected;
}

} // namespace packledger::asn

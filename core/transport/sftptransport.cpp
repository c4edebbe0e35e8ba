#include "transport/sftptransport.h"

#include "base/baseerrors.h"
#include "transport/filenames.h"
#include "transport/outcomes.h"
#include "transport/patience.h"
#include "transport/routeoptions.h"
#include "transport/transporterrors.h"

namespace packledger::transport {

namespace {

// What a cut left at the end of a file is compared before writing goes on behind it.
constexpr qint64 comparedBytes = 64 << 10;

QByteArray joined(const QByteArray &folder, const QByteArray &name)
{
    return folder.endsWith('/') ? folder + name : folder + '/' + name;
}

QString shown(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

} // namespace

SftpTransport::SftpTransport(SftpRoute route)
    : m_route(std::move(route))
    , m_session(m_route.login)
    , m_settled(m_route.fetch.settleMs)
{
}

Result<bool> SftpTransport::isThere(const QByteArray &path, const QByteArray &bytes, const Progress &progress)
{
    const Result<std::optional<ListedFile>> file = m_session.find(path, progress);
    if (!file)
        return fail(file.error());
    if (!*file)
        return false;
    // An attempt before this one may have got as far as the name.
    if ((*file)->size == bytes.size()) {
        const Result<QByteArray> content = m_session.read(path, 0, bytes.size(), progress);
        if (!content)
            return fail(content.error());
        if (*content == bytes)
            return true;
    }
    return fail(codes::remoteNameTaken, shown(path), { shown(path), 0, 0, {} });
}

Result<qint64> SftpTransport::bytesThere(
    const QByteArray &unfinished, const QByteArray &bytes, const Progress &progress)
{
    const Result<std::optional<ListedFile>> file = m_session.find(unfinished, progress);
    if (!file)
        return fail(file.error());
    const qint64 size = *file ? (*file)->size : 0;
    if (size == 0 || size > bytes.size())
        return 0;
    const qint64 from = std::max<qint64>(0, size - comparedBytes);
    const Result<QByteArray> tail = m_session.read(unfinished, from, size - from, progress);
    if (!tail)
        return fail(tail.error());
    return *tail == bytes.sliced(from, size - from) ? size : 0;
}

Result<void> SftpTransport::putDown(const sync::Parcel &parcel, const Progress &progress)
{
    if (const Result<void> open = m_session.open(progress); !open)
        return open;
    const QByteArray path = joined(m_route.out, parcel.fileName.toLatin1());
    const QByteArray unfinished = joined(m_route.out, unfinishedName(parcel.fileName).toLatin1());
    const Result<bool> isDone = isThere(path, parcel.bytes, progress);
    if (!isDone)
        return fail(isDone.error());
    if (*isDone)
        return {};
    const Result<qint64> from = bytesThere(unfinished, parcel.bytes, progress);
    if (!from)
        return fail(from.error());
    if (const Result<void> written = m_session.write(unfinished, parcel.bytes.sliced(*from), *from, progress); !written)
        return written;
    const Result<std::optional<ListedFile>> file = m_session.find(unfinished, progress);
    if (!file)
        return fail(file.error());
    if (!*file || (*file)->size != parcel.bytes.size()) {
        (void)m_session.remove(unfinished, progress);
        return fail(codes::remoteWrite, shown(unfinished) + QStringLiteral(": size"));
    }
    return m_session.rename(unfinished, path, progress);
}

sync::DeliveryOutcome SftpTransport::send(const sync::Parcel &parcel, Progress &progress)
{
    if (!isSendableName(parcel.fileName))
        return refused({ codes::remoteFileName, parcel.fileName });
    if (m_route.out.isEmpty())
        return failed({ codes::remoteFolder, QStringLiteral("out") });
    const bool wasOpen = m_session.isOpen();
    Result<void> put = putDown(parcel, progress);
    // The server may have closed what it kept open since the last document.
    if (!put && wasOpen && put.error().code == codes::connectionLost)
        put = putDown(parcel, progress);
    if (put)
        return acknowledged(shown(joined(m_route.out, parcel.fileName.toLatin1())));
    return put.error().code == codes::remoteNameTaken ? refused(put.error()) : failed(put.error());
}

sync::DeliveryOutcome SftpTransport::inquire(const sync::Parcel &, const QByteArray &, Progress &)
{
    // send() leaves nothing open.
    return acknowledged();
}

Result<void> SftpTransport::takeAway(const QByteArray &name, const Progress &progress)
{
    const QByteArray path = joined(m_route.in, name);
    if (m_route.fetch.taken == FetchRules::Taken::Delete)
        return m_session.remove(path, progress);
    // A partner may use a name again: both are kept. A server that says of every name that it is there ends it all the
    // same.
    constexpr int mostOfOneName = 1000;
    QByteArray free = joined(m_route.archive, name);
    for (int number = 2; number <= mostOfOneName + 1; ++number) {
        const Result<std::optional<ListedFile>> other = m_session.find(free, progress);
        if (!other)
            return fail(other.error());
        if (!*other)
            return m_session.rename(path, free, progress);
        free = joined(m_route.archive, name + '.' + QByteArray::number(number));
    }
    return fail(codes::remoteWrite, QString::fromUtf8(joined(m_route.archive, name)));
}

Result<int> SftpTransport::poll(
    const std::function<bool(const QByteArray &remoteName)> &isSeen, const sync::KeepArrival &keep, Progress &progress)
{
    if (m_route.in.isEmpty())
        return 0;
    const auto list = [&]() -> Result<std::vector<ListedFile>> {
        if (const Result<void> open = m_session.open(progress); !open)
            return fail(open.error());
        Result<std::vector<ListedFile>> listed = m_session.list(m_route.in, progress);
        if (listed && m_route.fetch.taken == FetchRules::Taken::Keep)
            std::erase_if(
                *listed, [&](const ListedFile &file) { return isSeen(seenName(file.name, file.size, file.modified)); });
        return listed;
    };
    const bool wasOpen = m_session.isOpen();
    Result<std::vector<ListedFile>> files = m_settled.find(list, progress);
    if (!files && wasOpen && files.error().code == codes::connectionLost)
        files = m_settled.find(list, progress);
    if (!files)
        return fail(files.error());
    int kept = 0;
    std::optional<Error> first; // one bad file does not keep the others
    const auto note = [&](Error error) {
        if (!first)
            first = std::move(error);
        return m_session.isOpen();
    };
    for (const ListedFile &file : *files) {
        const QByteArray path = joined(m_route.in, file.name);
        if (file.size > m_route.fetch.mostBytes) {
            (void)note({ codes::transferTooLarge, shown(path) });
            continue;
        }
        Result<QByteArray> bytes = m_session.read(path, 0, file.size + 1, progress);
        if (!bytes) {
            if (!note(bytes.error()))
                break;
            continue;
        }
        const Result<std::optional<ListedFile>> now = m_session.find(path, progress);
        if (!now && !note(now.error()))
            break;
        const ListedFile same { path, file.size, file.modified };
        if (!now || bytes->size() != file.size || *now != same)
            continue;
        const sync::Arrival arrival { seenName(file.name, file.size, file.modified), harmlessName(file.name),
            contentTypeOf(file.name), std::move(*bytes) };
        if (const Result<void> done = keep(arrival); !done)
            return fail(done.error());
        ++kept;
        if (m_route.fetch.taken == FetchRules::Taken::Keep)
            continue;
        // What was put there meanwhile under the same name was not kept: it stays.
        const Result<std::optional<ListedFile>> still = m_session.find(path, progress);
        if (!still || *still != same)
            continue;
        if (const Result<void> taken = takeAway(file.name, progress); !taken && !note(taken.error()))
            break;
    }
    if (first)
        return fail(*first);
    return kept;
}

bool SftpTransport::test(const sync::TestReport &report, Progress &progress)
{
    const auto give = [&](const char *name, const Result<void> &done, const QByteArray &said = {}) {
        report(done ? passed(name, shown(said)) : notPassed(name, done.error()));
        return done.has_value();
    };
    const auto written = [&]() -> Result<void> {
        const QByteArray path = joined(m_route.out, unfinishedName(QStringLiteral("packledger-test")).toLatin1());
        if (const Result<void> done = m_session.write(path, "test", 0, progress); !done)
            return done;
        return m_session.remove(path, progress);
    };
    const auto read = [&]() -> Result<void> {
        if (const Result<std::vector<ListedFile>> files = m_session.list(m_route.in, progress); !files)
            return fail(files.error());
        // What was fetched in years may lie there.
        return m_route.archive.isEmpty() ? Result<void>() : m_session.lookInto(m_route.archive, progress);
    };
    SftpSession fresh(m_route.login);
    const bool isLetIn = give("resolve", fresh.resolve(progress), m_route.login.host.toUtf8())
        && give("connect", fresh.connect(progress), fresh.address())
        && give("host-key", fresh.checkHost(progress), fresh.fingerprint())
        && give("sign-in", fresh.signIn(progress), m_route.login.user);
    if (!isLetIn)
        return false;
    if (const Result<void> open = m_session.open(progress); !open)
        return give("write", open);
    return (m_route.out.isEmpty() || give("write", written(), m_route.out))
        && (m_route.in.isEmpty() || give("read", read(), m_route.in));
}

SftpRoute sftpRouteFrom(RouteOptions &options)
{
    SftpRoute route;
    route.login.host = options.needed("host");
    // Of an IPv6 address all colons are its own.
    if (route.login.host.count(u':') == 1)
        options.refuse("host", QStringLiteral("host, port"));
    route.login.port = int(options.number("port", 22, 1, 65'535));
    route.login.user = options.needed("user").toUtf8();
    for (const QString &fingerprint : options.texts("fingerprints")) {
        const QByteArray text = fingerprint.toLatin1();
        if (!text.startsWith("SHA256:") || QByteArray::fromBase64(text.sliced(7)).size() != 32)
            options.refuse("fingerprints", QStringLiteral("SHA256:…"));
        route.login.fingerprints += text.endsWith('=') ? text.chopped(1) : text;
    }
    route.login.password = options.secret("password").value_or(QByteArray());
    route.login.key = options.secret("key").value_or(QByteArray());
    route.login.keyPassword = options.secret("key_password").value_or(QByteArray());
    if (!options.has("password") && !options.has("key"))
        options.refuse("key", QStringLiteral("missing"));
    route.login.timeoutMs = int(options.number("timeout_s", 60, 1, 3600)) * 1000;
    route.out = options.text("out").toUtf8();
    route.in = options.text("in").toUtf8();
    route.archive = options.text("archive").toUtf8();
    if (route.out.isEmpty() && route.in.isEmpty())
        options.refuse("out", QStringLiteral("missing"));
    if (!route.in.isEmpty() && route.in == route.out)
        options.refuse("in", QStringLiteral("out"));
    route.fetch = fetchRulesFrom(options, !route.archive.isEmpty());
    return route;
}

} // namespace packledger::transport

#include "transport/keychainsecrets.h"

#include "transport/secreterrors.h"

#include <QSemaphore>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>
#include <qt6keychain/keychain.h>

namespace packledger::transport {

namespace {

constexpr int patienceMs = 120'000; // a person may have to unlock the keychain
// No secret's own name begins with a dot. A keychain cannot be asked what it holds.
const char *const listKey = ".names";

/// The one thread in which QtKeychain works: its queue of jobs belongs to the thread that used it first, and its
/// answers come as signals, which a caller that may only wait cannot take. Lasts as long as the program.
QObject &keychainThread()
{
    static QObject *const context = [] {
        auto *thread = new QThread;
        auto *object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return *context;
}

struct Answer
{
    QSemaphore isThere;
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray value;
};

/// Runs a job and waits for it. `take` reads a finished job's answer.
template <typename Job>
Result<QByteArray> run(
    const QString &service, const QString &key, const std::function<void(Job &)> &prepare, QByteArray (*take)(Job &))
{
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        &keychainThread(),
        [=] {
            auto *job = new Job(service);
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, take] {
                answer->error = job->error();
                answer->words = job->errorString();
                if (job->error() == QKeychain::NoError)
                    answer->value = take(*job);
                answer->isThere.release();
            });
            job->start();
        },
        Qt::QueuedConnection);
    if (!answer->isThere.tryAcquire(1, patienceMs))
        return fail(codes::keychainFailed, QStringLiteral("no answer"));
    switch (answer->error) {
    case QKeychain::NoError:
        return answer->value;
    case QKeychain::EntryNotFound:
        return fail(codes::unknownSecret, key);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return fail(codes::keychainDenied, key);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return fail(codes::noKeychain, answer->words);
    default:
        return fail(codes::keychainFailed, answer->words);
    }
}

} // namespace

KeychainSecrets::KeychainSecrets(const QString &site)
    : m_service(QStringLiteral("packledger ") + site)
{
}

Result<QByteArray> KeychainSecrets::value(const QByteArray &name)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    return run<QKeychain::ReadPasswordJob>(
        m_service, QString::fromLatin1(name), [](QKeychain::ReadPasswordJob &) {},
        [](QKeychain::ReadPasswordJob &job) { return job.binaryData(); });
}

Result<void> KeychainSecrets::keep(const QByteArray &name, const QByteArray &value)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    if (value.isEmpty())
        return fail(codes::secretEmpty, QString::fromLatin1(name));
    Result<QByteArrayList> known = names();
    if (!known)
        return fail(known.error());
    const Result<QByteArray> kept = run<QKeychain::WritePasswordJob>(
        m_service, QString::fromLatin1(name), [value](QKeychain::WritePasswordJob &job) { job.setBinaryData(value); },
        [](QKeychain::WritePasswordJob &) { return QByteArray(); });
    if (!kept)
        return fail(kept.error());
    if (known->contains(name))
        return {};
    return keepNames(*known << name);
}

Result<void> KeychainSecrets::remove(const QByteArray &name)
{
    if (!isSecretName(name))
        return fail(codes::secretName, QString::fromUtf8(name));
    Result<QByteArrayList> known = names();
    if (!known)
        return fail(known.error());
    if (const Result<QByteArray> there = value(name); !there)
        return fail(there.error());
    const Result<QByteArray> removed = run<QKeychain::DeletePasswordJob>(
        m_service, QString::fromLatin1(name), [](QKeychain::DeletePasswordJob &) {},
        [](QKeychain::DeletePasswordJob &) { return QByteArray(); });
    if (!removed)
        return fail(removed.error());
    known->removeAll(name);
    return keepNames(*known);
}

Result<QByteArrayList> KeychainSecrets::names()
{
    const Result<QByteArray> list = run<QKeychain::ReadPasswordJob>(
        m_service, QString::fromLatin1(listKey), [](QKeychain::ReadPasswordJob &) {},
        [](QKeychain::ReadPasswordJob &job) { return job.binaryData(); });
    if (!list && list.error().code == codes::unknownSecret)
        return QByteArrayList();
    if (!list)
        return fail(list.error());
    QByteArrayList names = list->isEmpty() ? QByteArrayList() : list->split('\n');
    std::sort(names.begin(), names.end());
    return names;
}

Result<void> KeychainSecrets::keepNames(const QByteArrayList &names)
{
    const QByteArray list = names.join('\n');
    const Result<QByteArray> kept = run<QKeychain::WritePasswordJob>(
        m_service, QString::fromLatin1(listKey), [list](QKeychain::WritePasswordJob &job) { job.setBinaryData(list); },
        [](QKeychain::WritePasswordJob &) { return QByteArray(); });
    if (!kept)
        return fail(kept.error());
    return {};
}

} // namespace packledger::transport

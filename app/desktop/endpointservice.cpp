#include "desktop/endpointservice.h"

#include "base/baseerrors.h"
#include "bootstrap/secretstore.h"
#include "endpoint/endpointsettings.h"
#include "transport/certificates.h"

#include <QFile>
#include <QTimer>

#include <chrono>

namespace packledger::desktop {

using endpoint::EndpointSettings;
using endpoint::SiteEndpoint;
using site::EndpointStanding;

namespace {

constexpr qint64 mostPem = 256 * 1024;
constexpr std::chrono::seconds betweenTries(2);

} // namespace

/// What the thread works with.
struct EndpointService::Work : QObject
{
    explicit Work(EndpointService &owner)
        : service(owner)
    {
    }

    void open(const QString &folder, const QByteArray &ownStation)
    {
        station = ownStation;
        secrets = bootstrap::openSecrets(folder);
        Result<ledger::Site> opened = ledger::Site::open(folder, service.m_clock);
        if (!opened) {
            tell({ EndpointStanding::State::Failed, {}, opened.error(), {}, 0 });
            QTimer::singleShot(betweenTries, this, [this, folder, ownStation] { open(folder, ownStation); });
            return;
        }
        site.emplace(std::move(*opened));
        // No person is at work here: the journal says so.
        site->ledger().setActor({ "automatic", station });
        listen();
    }

    void listen()
    {
        if (!site)
            return;
        listener.reset();
        const Result<EndpointSettings> settings = site->ledger().read(
            [](ledger::View &view) -> Result<EndpointSettings> { return EndpointSettings::of(view); });
        EndpointStanding standing;
        if (!settings) {
            standing.state = EndpointStanding::State::Failed;
            standing.error = settings.error();
            tell(standing);
            return;
        }
        if (const auto chain = transport::certificatesInPem(settings->certificate); !chain.empty()) {
            standing.certificateOf = chain.front().subject;
            standing.certificateEndsMs = chain.front().notAfterMs;
        }
        if (settings->station == station) {
            const Result<QString> place = start(*settings);
            standing.state = place ? EndpointStanding::State::Listening : EndpointStanding::State::Failed;
            standing.place = place.value_or(QString());
            if (!place)
                standing.error = place.error();
        }
        tell(standing);
    }

    Result<QString> start(const EndpointSettings &settings)
    {
        const Result<QByteArray> token = endpoint::houseToken(settings, *secrets);
        if (!token)
            return fail(token.error());
        const Result<endpoint::ListeningAddress> address = settings.address(*secrets);
        if (!address)
            return fail(address.error());
        listener = std::make_unique<SiteEndpoint>(
            *site, *secrets, endpoint::EndpointRules { *token, settings.takesAs2, {} }, service.m_clock);
        QObject::connect(listener.get(), &SiteEndpoint::answered, &service, &EndpointService::answered);
        QObject::connect(listener.get(), &SiteEndpoint::changed, &service, &EndpointService::changed);
        Result<QString> place = listener->listen(*address);
        if (!place)
            listener.reset();
        return place;
    }

    void tell(const EndpointStanding &standing) { Q_EMIT service.standingChanged(standing); }

    EndpointService &service;
    QByteArray station;
    std::unique_ptr<transport::Secrets> secrets;
    std::optional<ledger::Site> site;
    std::unique_ptr<SiteEndpoint> listener;
};

EndpointService::EndpointService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_work(std::make_unique<Work>(*this))
{
    qRegisterMetaType<EndpointStanding>();
    qRegisterMetaType<endpoint::RequestNote>();
    qRegisterMetaType<Error>();
    m_thread.setObjectName(QStringLiteral("endpoint"));
    m_work->moveToThread(&m_thread);
    m_thread.start();
}

EndpointService::~EndpointService()
{
    // Sockets and connection close in their own thread.
    post([this](Work &work) {
        work.listener.reset();
        work.site.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void EndpointService::post(std::function<void(Work &)> job)
{
    QMetaObject::invokeMethod(
        m_work.get(), [this, job = std::move(job)] { job(*m_work); }, Qt::QueuedConnection);
}

void EndpointService::open(const QString &folder, const QByteArray &station)
{
    post([folder, station](Work &work) { work.open(folder, station); });
}

void EndpointService::reload()
{
    post([](Work &work) { work.listen(); });
}

void EndpointService::listenIfIdle()
{
    post([](Work &work) {
        if (!work.listener)
            work.listen();
    });
}

void EndpointService::makeToken()
{
    post([this](Work &work) {
        if (!work.secrets)
            return;
        const Result<QByteArray> token = endpoint::makeHouseToken(*work.secrets);
        if (!token) {
            Q_EMIT failed(token.error());
            return;
        }
        Q_EMIT tokenMade(QString::fromLatin1(*token));
        work.listen();
    });
}

void EndpointService::takeCertificate(const QString &file)
{
    post([this, file](Work &work) {
        QFile source(file);
        if (!work.secrets || !source.open(QIODevice::ReadOnly)) {
            Q_EMIT failed(Error { codes::fileOpen, file });
            return;
        }
        const Result<QByteArray> taken = endpoint::takeCertificate(source.read(mostPem), *work.secrets);
        if (taken)
            Q_EMIT certificateTaken(QString::fromLatin1(*taken));
        else
            Q_EMIT failed(taken.error());
    });
}

} // namespace packledger::desktop

#include "transport/maketransport.h"

#include "transport/as2transport.h"
#include "transport/capturetransport.h"
#include "transport/foldertransport.h"
#include "transport/posttransport.h"
#include "transport/routeoptions.h"
#include "transport/sftptransport.h"
#include "transport/transporterrors.h"

namespace packledger::transport {

Result<std::unique_ptr<sync::Transport>> makeTransport(
    const sync::PartnerProfile &profile, Secrets &secrets, const Clock &clock)
{
    using Made = Result<std::unique_ptr<sync::Transport>>;
    RouteOptions options(profile.route.options, secrets);
    const auto checked = [&](auto make) -> Made {
        if (const Result<void> good = options.end(); !good)
            return fail(good.error());
        return make();
    };
    if (profile.route.kind == "folder") {
        FolderRoute route = folderRouteFrom(options);
        return checked([&]() -> Made { return std::make_unique<FolderTransport>(std::move(route)); });
    }
    if (profile.route.kind == "sftp") {
        SftpRoute route = sftpRouteFrom(options);
        return checked([&]() -> Made { return std::make_unique<SftpTransport>(std::move(route)); });
    }
    if (profile.route.kind == "https") {
        const QString binding = options.choice("binding", { QStringLiteral("epcis"), QStringLiteral("post") });
        if (binding == u"post") {
            PostRoute route = postRouteFrom(options);
            return checked([&]() -> Made { return std::make_unique<PostTransport>(std::move(route)); });
        }
        CaptureRoute route = captureRouteFrom(options, profile.form);
        return checked([&]() -> Made { return std::make_unique<CaptureTransport>(std::move(route)); });
    }
    if (profile.route.kind == "as2") {
        As2Agreement agreement = as2Agreement(options);
        // By plain HTTP too: the messages protect themselves.
        HttpsRoute route = httpsRouteFrom(options, true);
        return checked(
            [&]() -> Made { return std::make_unique<As2Transport>(std::move(agreement), std::move(route), clock); });
    }
    return fail(codes::routeKind, QString::fromUtf8(profile.route.kind), { {}, 0, 0, QStringLiteral("$.route.kind") });
}

} // namespace packledger::transport

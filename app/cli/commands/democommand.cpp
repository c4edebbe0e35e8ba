#include "cli/commands/democommand.h"

#include "bootstrap/paths.h"
#include "cli/commandcontext.h"
#include "demo/demorun.h"
#include "demo/demosite.h"

#include <QElapsedTimer>

namespace packledger::cli {

QList<QCommandLineOption> DemoCommand::options() const
{
    return {
        { QStringLiteral("folder"), tr("Where the demo site is, or is made (%1)").arg(bootstrap::demoSiteFolder()),
            QStringLiteral("folder") },
    };
}

ExitStatus DemoCommand::execute(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.positionalArguments().isEmpty())
        return context.misused(tr("demo run takes no further words"));
    const QString folder = arguments.isSet(QStringLiteral("folder")) ? arguments.value(QStringLiteral("folder"))
                                                                     : bootstrap::demoSiteFolder();
    QElapsedTimer timer;
    timer.start();
    Result<ledger::Site> site
        = demo::openDemoSite(folder, context.clock(), context.progress(tr("Making the demo site")));
    if (!site)
        return context.failed(site.error());
    site->ledger().setActor({ demo::demoPerson().login, "Station 2" });
    Result<demo::DemoDelivery> delivery = demo::deliveryToReceive(*site, demo::Wanted::Untouched);
    if (!delivery)
        return context.failed(delivery.error());
    const Result<bool> held = demo::DemoRun(*site, std::move(*delivery), context.output()).run();
    if (!held)
        return context.failed(held.error());
    context.output().remark(tr("It took %1 s.").arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    return *held ? ExitStatus::Done : ExitStatus::Refused;
}

} // namespace packledger::cli

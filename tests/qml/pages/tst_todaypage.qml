// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "TodayPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        id: place

        property alias bench: bench
        property alias page: page

        TestBench {
            id: bench
        }
        TodayPage {
            id: page

            anchors.fill: parent
            today: bench.app.today
            activities: bench.app.activities
            recent: bench.app.history
            hasResume: bench.app.hasResume
            resumeName: bench.app.resumeName
            resumeDetail: bench.app.resumeDetail
            notice: bench.app.notice
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 780
        }
    }
    SignalSpy {
        id: spy
    }

    function make(): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        verify(f);
        f.bench.passSafetyCheck();
        return f;
    }

    function test_theFirstDayHasOneCardAndOneButton(): void {
        const f = make();
        verify(f.bench.byName(f.page, "Thursday"));
        verify(f.bench.byName(f.page, "Day one is small on purpose."));
        verify(f.bench.byNameStart(f.page, "Next. Sit and loosen."));
        verify(f.bench.byNameStart(f.page, "Start, "));
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_oneTapOnStartSoundsTheFirstCue(): void {
        const f = make();
        mouseClick(f.bench.byNameStart(f.page, "Start, "));
        verify(f.bench.app.player);
    }

    function test_theCardStartsItsSession(): void {
        const f = make();
        mouseClick(f.bench.byNameStart(f.page, "Next. Sit and loosen."));
        verify(f.bench.app.player);
    }

    function test_theGearAsksForSettings(): void {
        const f = make();
        spy.target = f.page;
        spy.signalName = "settingsRequested";
        spy.clear();
        mouseClick(f.bench.byName(f.page, "Settings"));
        compare(spy.count, 1);
    }

    function makeWaiting(): Item {
        const f = make();
        f.page.hasResume = true;
        f.page.resumeName = "Sit and loosen";
        f.page.resumeDetail = "4 min left";
        waitForRendering(f.page);
        return f;
    }

    function test_aWaitingSessionIsOffered(): void {
        const f = makeWaiting();
        verify(f.bench.byName(f.page, "Continue where you stopped?"));
        verify(!f.bench.byNameStart(f.page, "Start, "));
        spy.target = f.page;
        spy.signalName = "resumeAccepted";
        spy.clear();
        mouseClick(f.bench.byName(f.page, "Continue, 4 min left"));
        compare(spy.count, 1);
    }

    function test_aWaitingSessionCanBeLeft(): void {
        const f = makeWaiting();
        spy.target = f.page;
        spy.signalName = "resumeDeclined";
        spy.clear();
        mouseClick(f.bench.byName(f.page, "Not now"));
        compare(spy.count, 1);
    }

    function test_aNoticeCanBePutAway(): void {
        const f = make();
        f.page.notice = "This device has no room left.";
        spy.target = f.page;
        spy.signalName = "noticeDismissed";
        spy.clear();
        verify(f.bench.byNameStart(f.page, "This device has no room left."));
    }

    function test_onItsSideThereAreTwoColumns(): void {
        const f = make();
        f.width = 708;
        f.height = 360;
        verify(f.page.isLandscape);
        tryVerify(() => f.bench.byNameStart(f.page, "Start, ") !== null);
        compare(f.bench.smallTargets(f.page), []);
    }

    function test_theBandSaysItsValue(): void {
        const f = make();
        const band = f.bench.byName(f.page, "Today's envelope");
        verify(band);
        compare(band.maximumValue, f.bench.app.today.size);
    }

    function test_theCheckInLineOpensTheCheckIn(): void {
        const f = make();
        spy.target = f.page;
        spy.signalName = "checkInRequested";
        spy.clear();
        mouseClick(f.bench.byNameStart(f.page, "How is it today?"));
        compare(spy.count, 1);
    }

    function test_oneTapIsABadDayAndOneTakesItBack(): void {
        const f = make();
        mouseClick(f.bench.byName(f.page, "Bad day"));
        verify(f.bench.byName(f.page, "Bad day plan"));
        verify(f.bench.byName(f.page, "When to get help"));
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
        wait(0);
        f.bench.byName(f.page, "Bad day, on").click();
        tryVerify(() => f.bench.byName(f.page, "Bad day") !== null);
        verify(f.bench.byName(f.page, "Back to the usual plan."));
        f.bench.byName(f.page, "Undo").click();
        tryVerify(() => f.bench.byName(f.page, "Bad day plan") !== null);
    }

    function test_whatWasAddedIsTakenOffAndBroughtBack(): void {
        const f = make();
        verify(f.bench.app.item.open("breath-box-4"));
        f.bench.app.item.addToToday();
        const name = "Take Box breathing off today";
        tryVerify(() => f.bench.byName(f.page, name) !== null);
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page), []);
        f.bench.byName(f.page, name).click();
        tryVerify(() => f.bench.byName(f.page, name) === null);
        f.bench.byName(f.page, "Undo").click();
        tryVerify(() => f.bench.byName(f.page, name) !== null);
    }

    function test_aBadDayLeadsToTheFlarePlan(): void {
        const f = make();
        compare(f.bench.byName(f.page, "My flare plan"), null);
        mouseClick(f.bench.byName(f.page, "Bad day"));
        f.bench.settle(f.page);
        spy.target = f.bench.app.today;
        spy.signalName = "flarePlanRequested";
        spy.clear();
        mouseClick(f.bench.byName(f.page, "My flare plan"));
        compare(spy.count, 1);
    }

    function test_whyAddsUpAndLetsTheSizeBeChanged(): void {
        const f = make();
        f.bench.byName(f.page, "Why this size?").click();
        tryVerify(() => f.bench.byName(f.page, "Change it for today") !== null);
        f.bench.byName(f.page, "Less").click();
        tryVerify(() => f.bench.byNameStart(f.page, "Keep 5") !== null);
        f.bench.byNameStart(f.page, "Keep 5").click();
        compare(f.bench.app.today.size, 5);
    }

    function test_lifeIsLoggedInOneTapAndTakenBack(): void {
        const f = make();
        tryVerify(() => f.bench.byName(f.page, "What else was today?") !== null);
        f.bench.byName(f.page, "What else was today?").clicked();
        tryVerify(() => f.bench.byName(f.page, "Log Housework") !== null);
        f.bench.byName(f.page, "Log Housework").click();
        tryVerify(() => f.bench.byNameStart(f.page, "Housework, 30 minute") !== null);
        f.bench.byName(f.page, "Take Housework away").clicked();
        tryVerify(() => f.bench.byNameStart(f.page, "Housework, 30 minute") === null);
        f.bench.byName(f.page, "Undo").click();
        tryVerify(() => f.bench.byNameStart(f.page, "Housework, 30 minute") !== null);
    }
}

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
}

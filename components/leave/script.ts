/**
 * Leaves the site at once: by the link, or by three presses of Shift with no other key between them. The page is emptied
 * first, so that nothing of it is seen while the other page loads, and its entry in the history is replaced.
 * Back to a sensitive page that the browser still holds in memory loads it anew.
 *
 * It is a text because it stands in the page: a file of its own would leave the first moments without it.
 */
export const leaveScript = `(function () {
  var link = document.getElementById('leave')
  var presses = 0
  var first = 0
  function empty() {
    document.title = '…'
    document.body.replaceChildren()
  }
  function leave(event) {
    event.preventDefault()
    empty()
    location.replace(link.href)
  }
  if (link) {
    link.addEventListener('click', leave)
    document.addEventListener('keydown', function (event) {
      if (event.repeat) return
      if (event.key !== 'Shift') presses = 0
      else {
        if (presses === 0 || event.timeStamp - first > 5000) {
          presses = 0
          first = event.timeStamp
        }
        presses += 1
        if (presses === 3) leave(event)
      }
    })
  }
  addEventListener('pageshow', function (event) {
    if (!event.persisted || !document.querySelector('[data-sensitive]')) return
    empty()
    location.reload()
  })
})()`

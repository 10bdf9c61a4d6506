// Shows the package, or the page that is asked for, and closes it as platforms do: by taking away its frame.
const frame = document.createElement('iframe');
frame.id = 'activity';
frame.title = 'Activity';
frame.width = '1000';
frame.height = '700';
frame.src = new URLSearchParams(location.search).get('page') ?? 'package/activity.html';
document.querySelector('#course').append(frame);
document.querySelector('#leave').addEventListener('click', () => frame.remove());
